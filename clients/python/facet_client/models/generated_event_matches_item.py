from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.generated_event_matches_item_candidates_item import GeneratedEventMatchesItemCandidatesItem





T = TypeVar("T", bound="GeneratedEventMatchesItem")



@_attrs_define
class GeneratedEventMatchesItem:
    """ 
        Attributes:
            label (str):
            candidates (list[GeneratedEventMatchesItemCandidatesItem]):
     """

    label: str
    candidates: list[GeneratedEventMatchesItemCandidatesItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.generated_event_matches_item_candidates_item import GeneratedEventMatchesItemCandidatesItem # noqa: PLC0415
        label = self.label

        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item = candidates_item_data.to_dict()
            candidates.append(candidates_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "label": label,
            "candidates": candidates,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generated_event_matches_item_candidates_item import GeneratedEventMatchesItemCandidatesItem # noqa: PLC0415
        d = dict(src_dict)
        label = d.pop("label")

        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in (_candidates):
            candidates_item = GeneratedEventMatchesItemCandidatesItem.from_dict(candidates_item_data)



            candidates.append(candidates_item)


        generated_event_matches_item = cls(
            label=label,
            candidates=candidates,
        )

        return generated_event_matches_item

