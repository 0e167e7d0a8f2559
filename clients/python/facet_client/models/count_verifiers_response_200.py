from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CountVerifiersResponse200")



@_attrs_define
class CountVerifiersResponse200:
    """ 
        Attributes:
            verifiers_count (int):
     """

    verifiers_count: int





    def to_dict(self) -> dict[str, Any]:
        verifiers_count = self.verifiers_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "verifiers_count": verifiers_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        verifiers_count = d.pop("verifiers_count")

        count_verifiers_response_200 = cls(
            verifiers_count=verifiers_count,
        )

        return count_verifiers_response_200

