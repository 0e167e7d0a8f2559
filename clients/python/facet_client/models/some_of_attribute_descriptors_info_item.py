from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="SomeOfAttributeDescriptorsInfoItem")



@_attrs_define
class SomeOfAttributeDescriptorsInfoItem:
    """ 
        Attributes:
            descriptor_version (int):
     """

    descriptor_version: int





    def to_dict(self) -> dict[str, Any]:
        descriptor_version = self.descriptor_version


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "descriptor_version": descriptor_version,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        descriptor_version = d.pop("descriptor_version")

        some_of_attribute_descriptors_info_item = cls(
            descriptor_version=descriptor_version,
        )

        return some_of_attribute_descriptors_info_item

