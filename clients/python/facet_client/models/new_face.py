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
  from ..models.face_attribute_source_type_0 import FaceAttributeSourceType0
  from ..models.outside_attribute import OutsideAttribute





T = TypeVar("T", bound="NewFace")



@_attrs_define
class NewFace:
    """ 
        Attributes:
            user_data (str | Unset):  Default: ''.
            external_id (str | Unset):  Default: ''.
            event_id (None | Unset | UUID):
            avatar (str | Unset):  Default: ''.
            lists (list[UUID] | Unset):
            attribute (FaceAttributeSourceType0 | OutsideAttribute | Unset):
            face_id (UUID | Unset): A UUID, in lower case.
     """

    user_data: str | Unset = ''
    external_id: str | Unset = ''
    event_id: None | Unset | UUID = UNSET
    avatar: str | Unset = ''
    lists: list[UUID] | Unset = UNSET
    attribute: FaceAttributeSourceType0 | OutsideAttribute | Unset = UNSET
    face_id: UUID | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_attribute_source_type_0 import FaceAttributeSourceType0 # noqa: PLC0415
        from ..models.outside_attribute import OutsideAttribute # noqa: PLC0415
        user_data = self.user_data

        external_id = self.external_id

        event_id: None | str | Unset
        if isinstance(self.event_id, Unset):
            event_id = UNSET
        elif isinstance(self.event_id, UUID):
            event_id = str(self.event_id)
        else:
            event_id = self.event_id

        avatar = self.avatar

        lists: list[str] | Unset = UNSET
        if not isinstance(self.lists, Unset):
            lists = []
            for lists_item_data in self.lists:
                lists_item = str(lists_item_data)
                lists.append(lists_item)



        attribute: dict[str, Any] | Unset
        if isinstance(self.attribute, Unset):
            attribute = UNSET
        elif isinstance(self.attribute, FaceAttributeSourceType0):
            attribute = self.attribute.to_dict()
        else:
            attribute = self.attribute.to_dict()


        face_id: str | Unset = UNSET
        if not isinstance(self.face_id, Unset):
            face_id = str(self.face_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if lists is not UNSET:
            field_dict["lists"] = lists
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if face_id is not UNSET:
            field_dict["face_id"] = face_id

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_attribute_source_type_0 import FaceAttributeSourceType0 # noqa: PLC0415
        from ..models.outside_attribute import OutsideAttribute # noqa: PLC0415
        d = dict(src_dict)
        user_data = d.pop("user_data", UNSET)

        external_id = d.pop("external_id", UNSET)

        def _parse_event_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                event_id_type_0 = UUID(data)



                return event_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        event_id = _parse_event_id(d.pop("event_id", UNSET))


        avatar = d.pop("avatar", UNSET)

        _lists = d.pop("lists", UNSET)
        lists: list[UUID] | Unset = UNSET
        if _lists is not UNSET:
            lists = []
            for lists_item_data in _lists:
                lists_item = UUID(lists_item_data)



                lists.append(lists_item)


        def _parse_attribute(data: object) -> FaceAttributeSourceType0 | OutsideAttribute | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_face_attribute_source_type_0 = FaceAttributeSourceType0.from_dict(data)



                return componentsschemas_face_attribute_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_face_attribute_source_type_1 = OutsideAttribute.from_dict(data)



            return componentsschemas_face_attribute_source_type_1

        attribute = _parse_attribute(d.pop("attribute", UNSET))


        _face_id = d.pop("face_id", UNSET)
        face_id: UUID | Unset
        if isinstance(_face_id,  Unset):
            face_id = UNSET
        else:
            face_id = UUID(_face_id)




        new_face = cls(
            user_data=user_data,
            external_id=external_id,
            event_id=event_id,
            avatar=avatar,
            lists=lists,
            attribute=attribute,
            face_id=face_id,
        )

        return new_face

