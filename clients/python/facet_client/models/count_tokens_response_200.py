from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CountTokensResponse200")



@_attrs_define
class CountTokensResponse200:
    """ 
        Attributes:
            tokens_count (int):
     """

    tokens_count: int





    def to_dict(self) -> dict[str, Any]:
        tokens_count = self.tokens_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "tokens_count": tokens_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        tokens_count = d.pop("tokens_count")

        count_tokens_response_200 = cls(
            tokens_count=tokens_count,
        )

        return count_tokens_response_200

