from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="GivenDescriptorType1")



@_attrs_define
class GivenDescriptorType1:
    """ 
        Attributes:
            sdk_descriptor (str):
     """

    sdk_descriptor: str





    def to_dict(self) -> dict[str, Any]:
        sdk_descriptor = self.sdk_descriptor


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "sdk_descriptor": sdk_descriptor,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sdk_descriptor = d.pop("sdk_descriptor")

        given_descriptor_type_1 = cls(
            sdk_descriptor=sdk_descriptor,
        )

        return given_descriptor_type_1

