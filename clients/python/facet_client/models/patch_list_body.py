from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="PatchListBody")



@_attrs_define
class PatchListBody:
    """ 
        Attributes:
            user_data (str):
     """

    user_data: str





    def to_dict(self) -> dict[str, Any]:
        user_data = self.user_data


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "user_data": user_data,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_data = d.pop("user_data")

        patch_list_body = cls(
            user_data=user_data,
        )

        return patch_list_body

