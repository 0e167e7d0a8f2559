from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset






T = TypeVar("T", bound="FiltersMatchItem")



@_attrs_define
class FiltersMatchItem:
    """ 
        Attributes:
            label (str):
            similarity_gte (float | Unset):
            similarity_lt (float | Unset):
     """

    label: str
    similarity_gte: float | Unset = UNSET
    similarity_lt: float | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        label = self.label

        similarity_gte = self.similarity_gte

        similarity_lt = self.similarity_lt


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "label": label,
        })
        if similarity_gte is not UNSET:
            field_dict["similarity__gte"] = similarity_gte
        if similarity_lt is not UNSET:
            field_dict["similarity__lt"] = similarity_lt

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label = d.pop("label")

        similarity_gte = d.pop("similarity__gte", UNSET)

        similarity_lt = d.pop("similarity__lt", UNSET)

        filters_match_item = cls(
            label=label,
            similarity_gte=similarity_gte,
            similarity_lt=similarity_lt,
        )

        return filters_match_item

