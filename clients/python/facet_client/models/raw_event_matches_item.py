from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="RawEventMatchesItem")



@_attrs_define
class RawEventMatchesItem:
    """ 
        Attributes:
            label (str):
            candidates (list[Any]):
     """

    label: str
    candidates: list[Any]





    def to_dict(self) -> dict[str, Any]:
        label = self.label

        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item: Any
            candidates_item = candidates_item_data
            candidates.append(candidates_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "label": label,
            "candidates": candidates,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label = d.pop("label")

        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in (_candidates):
            def _parse_candidates_item(data: object) -> Any:
                return cast(Any, data)

            candidates_item = _parse_candidates_item(candidates_item_data)

            candidates.append(candidates_item)


        raw_event_matches_item = cls(
            label=label,
            candidates=candidates,
        )

        return raw_event_matches_item

