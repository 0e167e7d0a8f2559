from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID






T = TypeVar("T", bound="GeneratedEventFaceType0")



@_attrs_define
class GeneratedEventFaceType0:
    """ 
        Attributes:
            face_id (UUID): A UUID, in lower case.
            url (str):
            external_id (str):
            user_data (str):
            avatar (str):
            event_id (None | UUID):
            lists (list[UUID]):
     """

    face_id: UUID
    url: str
    external_id: str
    user_data: str
    avatar: str
    event_id: None | UUID
    lists: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        face_id = str(self.face_id)

        url = self.url

        external_id = self.external_id

        user_data = self.user_data

        avatar = self.avatar

        event_id: None | str
        if isinstance(self.event_id, UUID):
            event_id = str(self.event_id)
        else:
            event_id = self.event_id

        lists = []
        for lists_item_data in self.lists:
            lists_item = str(lists_item_data)
            lists.append(lists_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_id": face_id,
            "url": url,
            "external_id": external_id,
            "user_data": user_data,
            "avatar": avatar,
            "event_id": event_id,
            "lists": lists,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        face_id = UUID(d.pop("face_id"))




        url = d.pop("url")

        external_id = d.pop("external_id")

        user_data = d.pop("user_data")

        avatar = d.pop("avatar")

        def _parse_event_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                event_id_type_0 = UUID(data)



                return event_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        event_id = _parse_event_id(d.pop("event_id"))


        lists = []
        _lists = d.pop("lists")
        for lists_item_data in (_lists):
            lists_item = UUID(lists_item_data)



            lists.append(lists_item)


        generated_event_face_type_0 = cls(
            face_id=face_id,
            url=url,
            external_id=external_id,
            user_data=user_data,
            avatar=avatar,
            event_id=event_id,
            lists=lists,
        )

        return generated_event_face_type_0

