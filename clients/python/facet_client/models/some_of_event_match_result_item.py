from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.some_of_event_match_result_item_candidates_item import SomeOfEventMatchResultItemCandidatesItem





T = TypeVar("T", bound="SomeOfEventMatchResultItem")



@_attrs_define
class SomeOfEventMatchResultItem:
    """ 
        Attributes:
            label (str):
            candidates (list[SomeOfEventMatchResultItemCandidatesItem]):
     """

    label: str
    candidates: list[SomeOfEventMatchResultItemCandidatesItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_event_match_result_item_candidates_item import SomeOfEventMatchResultItemCandidatesItem # noqa: PLC0415
        label = self.label

        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item = candidates_item_data.to_dict()
            candidates.append(candidates_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "label": label,
            "candidates": candidates,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.some_of_event_match_result_item_candidates_item import SomeOfEventMatchResultItemCandidatesItem # noqa: PLC0415
        d = dict(src_dict)
        label = d.pop("label")

        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in (_candidates):
            candidates_item = SomeOfEventMatchResultItemCandidatesItem.from_dict(candidates_item_data)



            candidates.append(candidates_item)


        some_of_event_match_result_item = cls(
            label=label,
            candidates=candidates,
        )


        some_of_event_match_result_item.additional_properties = d
        return some_of_event_match_result_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
