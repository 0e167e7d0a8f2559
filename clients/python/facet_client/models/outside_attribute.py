from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.given_descriptor_type_0 import GivenDescriptorType0
  from ..models.given_descriptor_type_1 import GivenDescriptorType1
  from ..models.outside_attribute_basic_attributes import OutsideAttributeBasicAttributes





T = TypeVar("T", bound="OutsideAttribute")



@_attrs_define
class OutsideAttribute:
    """ 
        Attributes:
            basic_attributes (OutsideAttributeBasicAttributes | Unset):
            basic_attributes_samples (list[UUID] | Unset):
            descriptors (list[GivenDescriptorType0 | GivenDescriptorType1] | Unset):
            descriptor_samples (list[UUID] | Unset):
     """

    basic_attributes: OutsideAttributeBasicAttributes | Unset = UNSET
    basic_attributes_samples: list[UUID] | Unset = UNSET
    descriptors: list[GivenDescriptorType0 | GivenDescriptorType1] | Unset = UNSET
    descriptor_samples: list[UUID] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.given_descriptor_type_0 import GivenDescriptorType0 # noqa: PLC0415
        from ..models.given_descriptor_type_1 import GivenDescriptorType1 # noqa: PLC0415
        from ..models.outside_attribute_basic_attributes import OutsideAttributeBasicAttributes # noqa: PLC0415
        basic_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.basic_attributes, Unset):
            basic_attributes = self.basic_attributes.to_dict()

        basic_attributes_samples: list[str] | Unset = UNSET
        if not isinstance(self.basic_attributes_samples, Unset):
            basic_attributes_samples = []
            for basic_attributes_samples_item_data in self.basic_attributes_samples:
                basic_attributes_samples_item = str(basic_attributes_samples_item_data)
                basic_attributes_samples.append(basic_attributes_samples_item)



        descriptors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.descriptors, Unset):
            descriptors = []
            for descriptors_item_data in self.descriptors:
                descriptors_item: dict[str, Any]
                if isinstance(descriptors_item_data, GivenDescriptorType0):
                    descriptors_item = descriptors_item_data.to_dict()
                else:
                    descriptors_item = descriptors_item_data.to_dict()

                descriptors.append(descriptors_item)



        descriptor_samples: list[str] | Unset = UNSET
        if not isinstance(self.descriptor_samples, Unset):
            descriptor_samples = []
            for descriptor_samples_item_data in self.descriptor_samples:
                descriptor_samples_item = str(descriptor_samples_item_data)
                descriptor_samples.append(descriptor_samples_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if basic_attributes_samples is not UNSET:
            field_dict["basic_attributes_samples"] = basic_attributes_samples
        if descriptors is not UNSET:
            field_dict["descriptors"] = descriptors
        if descriptor_samples is not UNSET:
            field_dict["descriptor_samples"] = descriptor_samples

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.given_descriptor_type_0 import GivenDescriptorType0 # noqa: PLC0415
        from ..models.given_descriptor_type_1 import GivenDescriptorType1 # noqa: PLC0415
        from ..models.outside_attribute_basic_attributes import OutsideAttributeBasicAttributes # noqa: PLC0415
        d = dict(src_dict)
        _basic_attributes = d.pop("basic_attributes", UNSET)
        basic_attributes: OutsideAttributeBasicAttributes | Unset
        if isinstance(_basic_attributes,  Unset):
            basic_attributes = UNSET
        else:
            basic_attributes = OutsideAttributeBasicAttributes.from_dict(_basic_attributes)




        _basic_attributes_samples = d.pop("basic_attributes_samples", UNSET)
        basic_attributes_samples: list[UUID] | Unset = UNSET
        if _basic_attributes_samples is not UNSET:
            basic_attributes_samples = []
            for basic_attributes_samples_item_data in _basic_attributes_samples:
                basic_attributes_samples_item = UUID(basic_attributes_samples_item_data)



                basic_attributes_samples.append(basic_attributes_samples_item)


        _descriptors = d.pop("descriptors", UNSET)
        descriptors: list[GivenDescriptorType0 | GivenDescriptorType1] | Unset = UNSET
        if _descriptors is not UNSET:
            descriptors = []
            for descriptors_item_data in _descriptors:
                def _parse_descriptors_item(data: object) -> GivenDescriptorType0 | GivenDescriptorType1:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_given_descriptor_type_0 = GivenDescriptorType0.from_dict(data)



                        return componentsschemas_given_descriptor_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_given_descriptor_type_1 = GivenDescriptorType1.from_dict(data)



                    return componentsschemas_given_descriptor_type_1

                descriptors_item = _parse_descriptors_item(descriptors_item_data)

                descriptors.append(descriptors_item)


        _descriptor_samples = d.pop("descriptor_samples", UNSET)
        descriptor_samples: list[UUID] | Unset = UNSET
        if _descriptor_samples is not UNSET:
            descriptor_samples = []
            for descriptor_samples_item_data in _descriptor_samples:
                descriptor_samples_item = UUID(descriptor_samples_item_data)



                descriptor_samples.append(descriptor_samples_item)


        outside_attribute = cls(
            basic_attributes=basic_attributes,
            basic_attributes_samples=basic_attributes_samples,
            descriptors=descriptors,
            descriptor_samples=descriptor_samples,
        )

        return outside_attribute

