from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CountHandlersResponse200")



@_attrs_define
class CountHandlersResponse200:
    """ 
        Attributes:
            handlers_count (int):
     """

    handlers_count: int





    def to_dict(self) -> dict[str, Any]:
        handlers_count = self.handlers_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "handlers_count": handlers_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        handlers_count = d.pop("handlers_count")

        count_handlers_response_200 = cls(
            handlers_count=handlers_count,
        )

        return count_handlers_response_200

