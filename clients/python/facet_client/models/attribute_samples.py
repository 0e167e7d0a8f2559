from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID






T = TypeVar("T", bound="AttributeSamples")



@_attrs_define
class AttributeSamples:
    """ 
        Attributes:
            basic_attributes_samples (list[UUID]):
            descriptor_samples (list[UUID]):
     """

    basic_attributes_samples: list[UUID]
    descriptor_samples: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        basic_attributes_samples = []
        for basic_attributes_samples_item_data in self.basic_attributes_samples:
            basic_attributes_samples_item = str(basic_attributes_samples_item_data)
            basic_attributes_samples.append(basic_attributes_samples_item)



        descriptor_samples = []
        for descriptor_samples_item_data in self.descriptor_samples:
            descriptor_samples_item = str(descriptor_samples_item_data)
            descriptor_samples.append(descriptor_samples_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "basic_attributes_samples": basic_attributes_samples,
            "descriptor_samples": descriptor_samples,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        basic_attributes_samples = []
        _basic_attributes_samples = d.pop("basic_attributes_samples")
        for basic_attributes_samples_item_data in (_basic_attributes_samples):
            basic_attributes_samples_item = UUID(basic_attributes_samples_item_data)



            basic_attributes_samples.append(basic_attributes_samples_item)


        descriptor_samples = []
        _descriptor_samples = d.pop("descriptor_samples")
        for descriptor_samples_item_data in (_descriptor_samples):
            descriptor_samples_item = UUID(descriptor_samples_item_data)



            descriptor_samples.append(descriptor_samples_item)


        attribute_samples = cls(
            basic_attributes_samples=basic_attributes_samples,
            descriptor_samples=descriptor_samples,
        )

        return attribute_samples

