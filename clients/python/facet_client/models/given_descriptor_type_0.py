from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset






T = TypeVar("T", bound="GivenDescriptorType0")



@_attrs_define
class GivenDescriptorType0:
    """ 
        Attributes:
            descriptor (str):
            descriptor_version (int | Unset):
     """

    descriptor: str
    descriptor_version: int | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        descriptor = self.descriptor

        descriptor_version = self.descriptor_version


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "descriptor": descriptor,
        })
        if descriptor_version is not UNSET:
            field_dict["descriptor_version"] = descriptor_version

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        descriptor = d.pop("descriptor")

        descriptor_version = d.pop("descriptor_version", UNSET)

        given_descriptor_type_0 = cls(
            descriptor=descriptor,
            descriptor_version=descriptor_version,
        )

        return given_descriptor_type_0

