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
  from ..models.given_sample_type_1 import GivenSampleType1
  from ..models.new_attribute_basic_attributes import NewAttributeBasicAttributes





T = TypeVar("T", bound="NewAttribute")



@_attrs_define
class NewAttribute:
    """ 
        Attributes:
            basic_attributes (NewAttributeBasicAttributes | Unset):
            basic_attributes_samples (list[GivenSampleType1 | UUID] | Unset):
            descriptors (list[GivenDescriptorType0 | GivenDescriptorType1] | Unset):
            descriptor_samples (list[GivenSampleType1 | UUID] | Unset):
            ttl (int | Unset): Seconds that the attribute is kept; 300 when left out. The body wins over the query.
     """

    basic_attributes: NewAttributeBasicAttributes | Unset = UNSET
    basic_attributes_samples: list[GivenSampleType1 | UUID] | Unset = UNSET
    descriptors: list[GivenDescriptorType0 | GivenDescriptorType1] | Unset = UNSET
    descriptor_samples: list[GivenSampleType1 | UUID] | Unset = UNSET
    ttl: int | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.given_descriptor_type_0 import GivenDescriptorType0 # noqa: PLC0415
        from ..models.given_descriptor_type_1 import GivenDescriptorType1 # noqa: PLC0415
        from ..models.given_sample_type_1 import GivenSampleType1 # noqa: PLC0415
        from ..models.new_attribute_basic_attributes import NewAttributeBasicAttributes # noqa: PLC0415
        basic_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.basic_attributes, Unset):
            basic_attributes = self.basic_attributes.to_dict()

        basic_attributes_samples: list[dict[str, Any] | str] | Unset = UNSET
        if not isinstance(self.basic_attributes_samples, Unset):
            basic_attributes_samples = []
            for basic_attributes_samples_item_data in self.basic_attributes_samples:
                basic_attributes_samples_item: dict[str, Any] | str
                if isinstance(basic_attributes_samples_item_data, UUID):
                    basic_attributes_samples_item = str(basic_attributes_samples_item_data)
                else:
                    basic_attributes_samples_item = basic_attributes_samples_item_data.to_dict()

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



        descriptor_samples: list[dict[str, Any] | str] | Unset = UNSET
        if not isinstance(self.descriptor_samples, Unset):
            descriptor_samples = []
            for descriptor_samples_item_data in self.descriptor_samples:
                descriptor_samples_item: dict[str, Any] | str
                if isinstance(descriptor_samples_item_data, UUID):
                    descriptor_samples_item = str(descriptor_samples_item_data)
                else:
                    descriptor_samples_item = descriptor_samples_item_data.to_dict()

                descriptor_samples.append(descriptor_samples_item)



        ttl = self.ttl


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
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.given_descriptor_type_0 import GivenDescriptorType0 # noqa: PLC0415
        from ..models.given_descriptor_type_1 import GivenDescriptorType1 # noqa: PLC0415
        from ..models.given_sample_type_1 import GivenSampleType1 # noqa: PLC0415
        from ..models.new_attribute_basic_attributes import NewAttributeBasicAttributes # noqa: PLC0415
        d = dict(src_dict)
        _basic_attributes = d.pop("basic_attributes", UNSET)
        basic_attributes: NewAttributeBasicAttributes | Unset
        if isinstance(_basic_attributes,  Unset):
            basic_attributes = UNSET
        else:
            basic_attributes = NewAttributeBasicAttributes.from_dict(_basic_attributes)




        _basic_attributes_samples = d.pop("basic_attributes_samples", UNSET)
        basic_attributes_samples: list[GivenSampleType1 | UUID] | Unset = UNSET
        if _basic_attributes_samples is not UNSET:
            basic_attributes_samples = []
            for basic_attributes_samples_item_data in _basic_attributes_samples:
                def _parse_basic_attributes_samples_item(data: object) -> GivenSampleType1 | UUID:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        componentsschemas_given_sample_type_0 = UUID(data)



                        return componentsschemas_given_sample_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_given_sample_type_1 = GivenSampleType1.from_dict(data)



                    return componentsschemas_given_sample_type_1

                basic_attributes_samples_item = _parse_basic_attributes_samples_item(basic_attributes_samples_item_data)

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
        descriptor_samples: list[GivenSampleType1 | UUID] | Unset = UNSET
        if _descriptor_samples is not UNSET:
            descriptor_samples = []
            for descriptor_samples_item_data in _descriptor_samples:
                def _parse_descriptor_samples_item(data: object) -> GivenSampleType1 | UUID:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        componentsschemas_given_sample_type_0 = UUID(data)



                        return componentsschemas_given_sample_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_given_sample_type_1 = GivenSampleType1.from_dict(data)



                    return componentsschemas_given_sample_type_1

                descriptor_samples_item = _parse_descriptor_samples_item(descriptor_samples_item_data)

                descriptor_samples.append(descriptor_samples_item)


        ttl = d.pop("ttl", UNSET)

        new_attribute = cls(
            basic_attributes=basic_attributes,
            basic_attributes_samples=basic_attributes_samples,
            descriptors=descriptors,
            descriptor_samples=descriptor_samples,
            ttl=ttl,
        )

        return new_attribute

