from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CountListsResponse200")



@_attrs_define
class CountListsResponse200:
    """ 
        Attributes:
            lists_count (int):
     """

    lists_count: int





    def to_dict(self) -> dict[str, Any]:
        lists_count = self.lists_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "lists_count": lists_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        lists_count = d.pop("lists_count")

        count_lists_response_200 = cls(
            lists_count=lists_count,
        )

        return count_lists_response_200

