from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.some_of_attribute_basic_attributes_type_0 import SomeOfAttributeBasicAttributesType0
  from ..models.some_of_attribute_descriptors_info_item import SomeOfAttributeDescriptorsInfoItem





T = TypeVar("T", bound="SomeOfAttribute")



@_attrs_define
class SomeOfAttribute:
    """ An attribute, or the targets asked for.

        Attributes:
            attribute_id (UUID | Unset): A UUID, in lower case.
            account_id (UUID | Unset): A UUID, in lower case.
            create_time (datetime.datetime | Unset):
            basic_attributes (None | SomeOfAttributeBasicAttributesType0 | Unset):
            basic_attributes_samples (list[UUID] | Unset):
            descriptor_samples (list[UUID] | Unset):
            descriptors_info (list[SomeOfAttributeDescriptorsInfoItem] | Unset): Which descriptors there are; the
                descriptors themselves are not answered.
     """

    attribute_id: UUID | Unset = UNSET
    account_id: UUID | Unset = UNSET
    create_time: datetime.datetime | Unset = UNSET
    basic_attributes: None | SomeOfAttributeBasicAttributesType0 | Unset = UNSET
    basic_attributes_samples: list[UUID] | Unset = UNSET
    descriptor_samples: list[UUID] | Unset = UNSET
    descriptors_info: list[SomeOfAttributeDescriptorsInfoItem] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_attribute_basic_attributes_type_0 import SomeOfAttributeBasicAttributesType0 # noqa: PLC0415
        from ..models.some_of_attribute_descriptors_info_item import SomeOfAttributeDescriptorsInfoItem # noqa: PLC0415
        attribute_id: str | Unset = UNSET
        if not isinstance(self.attribute_id, Unset):
            attribute_id = str(self.attribute_id)

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        create_time: str | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = self.create_time.isoformat()

        basic_attributes: dict[str, Any] | None | Unset
        if isinstance(self.basic_attributes, Unset):
            basic_attributes = UNSET
        elif isinstance(self.basic_attributes, SomeOfAttributeBasicAttributesType0):
            basic_attributes = self.basic_attributes.to_dict()
        else:
            basic_attributes = self.basic_attributes

        basic_attributes_samples: list[str] | Unset = UNSET
        if not isinstance(self.basic_attributes_samples, Unset):
            basic_attributes_samples = []
            for basic_attributes_samples_item_data in self.basic_attributes_samples:
                basic_attributes_samples_item = str(basic_attributes_samples_item_data)
                basic_attributes_samples.append(basic_attributes_samples_item)



        descriptor_samples: list[str] | Unset = UNSET
        if not isinstance(self.descriptor_samples, Unset):
            descriptor_samples = []
            for descriptor_samples_item_data in self.descriptor_samples:
                descriptor_samples_item = str(descriptor_samples_item_data)
                descriptor_samples.append(descriptor_samples_item)



        descriptors_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.descriptors_info, Unset):
            descriptors_info = []
            for descriptors_info_item_data in self.descriptors_info:
                descriptors_info_item = descriptors_info_item_data.to_dict()
                descriptors_info.append(descriptors_info_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if attribute_id is not UNSET:
            field_dict["attribute_id"] = attribute_id
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if basic_attributes_samples is not UNSET:
            field_dict["basic_attributes_samples"] = basic_attributes_samples
        if descriptor_samples is not UNSET:
            field_dict["descriptor_samples"] = descriptor_samples
        if descriptors_info is not UNSET:
            field_dict["descriptors_info"] = descriptors_info

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.some_of_attribute_basic_attributes_type_0 import SomeOfAttributeBasicAttributesType0 # noqa: PLC0415
        from ..models.some_of_attribute_descriptors_info_item import SomeOfAttributeDescriptorsInfoItem # noqa: PLC0415
        d = dict(src_dict)
        _attribute_id = d.pop("attribute_id", UNSET)
        attribute_id: UUID | Unset
        if isinstance(_attribute_id,  Unset):
            attribute_id = UNSET
        else:
            attribute_id = UUID(_attribute_id)




        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




        _create_time = d.pop("create_time", UNSET)
        create_time: datetime.datetime | Unset
        if isinstance(_create_time,  Unset):
            create_time = UNSET
        else:
            create_time = datetime.datetime.fromisoformat(_create_time)




        def _parse_basic_attributes(data: object) -> None | SomeOfAttributeBasicAttributesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                basic_attributes_type_0 = SomeOfAttributeBasicAttributesType0.from_dict(data)



                return basic_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfAttributeBasicAttributesType0 | Unset, data)

        basic_attributes = _parse_basic_attributes(d.pop("basic_attributes", UNSET))


        _basic_attributes_samples = d.pop("basic_attributes_samples", UNSET)
        basic_attributes_samples: list[UUID] | Unset = UNSET
        if _basic_attributes_samples is not UNSET:
            basic_attributes_samples = []
            for basic_attributes_samples_item_data in _basic_attributes_samples:
                basic_attributes_samples_item = UUID(basic_attributes_samples_item_data)



                basic_attributes_samples.append(basic_attributes_samples_item)


        _descriptor_samples = d.pop("descriptor_samples", UNSET)
        descriptor_samples: list[UUID] | Unset = UNSET
        if _descriptor_samples is not UNSET:
            descriptor_samples = []
            for descriptor_samples_item_data in _descriptor_samples:
                descriptor_samples_item = UUID(descriptor_samples_item_data)



                descriptor_samples.append(descriptor_samples_item)


        _descriptors_info = d.pop("descriptors_info", UNSET)
        descriptors_info: list[SomeOfAttributeDescriptorsInfoItem] | Unset = UNSET
        if _descriptors_info is not UNSET:
            descriptors_info = []
            for descriptors_info_item_data in _descriptors_info:
                descriptors_info_item = SomeOfAttributeDescriptorsInfoItem.from_dict(descriptors_info_item_data)



                descriptors_info.append(descriptors_info_item)


        some_of_attribute = cls(
            attribute_id=attribute_id,
            account_id=account_id,
            create_time=create_time,
            basic_attributes=basic_attributes,
            basic_attributes_samples=basic_attributes_samples,
            descriptor_samples=descriptor_samples,
            descriptors_info=descriptors_info,
        )

        return some_of_attribute

