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
  from ..models.basic_attributes import BasicAttributes
  from ..models.some_of_face_attribute_descriptors_info_item import SomeOfFaceAttributeDescriptorsInfoItem





T = TypeVar("T", bound="SomeOfFaceAttribute")



@_attrs_define
class SomeOfFaceAttribute:
    """ 
        Attributes:
            face_id (UUID | Unset): A UUID, in lower case.
            account_id (UUID | Unset): A UUID, in lower case.
            create_time (datetime.datetime | Unset):
            basic_attributes (BasicAttributes | None | Unset):
            descriptors_info (list[SomeOfFaceAttributeDescriptorsInfoItem] | Unset):
     """

    face_id: UUID | Unset = UNSET
    account_id: UUID | Unset = UNSET
    create_time: datetime.datetime | Unset = UNSET
    basic_attributes: BasicAttributes | None | Unset = UNSET
    descriptors_info: list[SomeOfFaceAttributeDescriptorsInfoItem] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.basic_attributes import BasicAttributes # noqa: PLC0415
        from ..models.some_of_face_attribute_descriptors_info_item import SomeOfFaceAttributeDescriptorsInfoItem # noqa: PLC0415
        face_id: str | Unset = UNSET
        if not isinstance(self.face_id, Unset):
            face_id = str(self.face_id)

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        create_time: str | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = self.create_time.isoformat()

        basic_attributes: dict[str, Any] | None | Unset
        if isinstance(self.basic_attributes, Unset):
            basic_attributes = UNSET
        elif isinstance(self.basic_attributes, BasicAttributes):
            basic_attributes = self.basic_attributes.to_dict()
        else:
            basic_attributes = self.basic_attributes

        descriptors_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.descriptors_info, Unset):
            descriptors_info = []
            for descriptors_info_item_data in self.descriptors_info:
                descriptors_info_item = descriptors_info_item_data.to_dict()
                descriptors_info.append(descriptors_info_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if face_id is not UNSET:
            field_dict["face_id"] = face_id
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if descriptors_info is not UNSET:
            field_dict["descriptors_info"] = descriptors_info

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.basic_attributes import BasicAttributes # noqa: PLC0415
        from ..models.some_of_face_attribute_descriptors_info_item import SomeOfFaceAttributeDescriptorsInfoItem # noqa: PLC0415
        d = dict(src_dict)
        _face_id = d.pop("face_id", UNSET)
        face_id: UUID | Unset
        if isinstance(_face_id,  Unset):
            face_id = UNSET
        else:
            face_id = UUID(_face_id)




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




        def _parse_basic_attributes(data: object) -> BasicAttributes | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                basic_attributes_type_0 = BasicAttributes.from_dict(data)



                return basic_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BasicAttributes | None | Unset, data)

        basic_attributes = _parse_basic_attributes(d.pop("basic_attributes", UNSET))


        _descriptors_info = d.pop("descriptors_info", UNSET)
        descriptors_info: list[SomeOfFaceAttributeDescriptorsInfoItem] | Unset = UNSET
        if _descriptors_info is not UNSET:
            descriptors_info = []
            for descriptors_info_item_data in _descriptors_info:
                descriptors_info_item = SomeOfFaceAttributeDescriptorsInfoItem.from_dict(descriptors_info_item_data)



                descriptors_info.append(descriptors_info_item)


        some_of_face_attribute = cls(
            face_id=face_id,
            account_id=account_id,
            create_time=create_time,
            basic_attributes=basic_attributes,
            descriptors_info=descriptors_info,
        )

        return some_of_face_attribute

