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






T = TypeVar("T", bound="MatchesItemMatchesItemResultItemFace")



@_attrs_define
class MatchesItemMatchesItemResultItemFace:
    """ 
        Attributes:
            face_id (UUID | Unset): A UUID, in lower case.
            account_id (UUID | Unset): A UUID, in lower case.
            event_id (None | Unset | UUID):
            user_data (str | Unset):
            external_id (str | Unset):
            create_time (datetime.datetime | Unset):
            avatar (str | Unset): Path of a sample in this API, an address of the caller, or empty.
            lists (list[UUID] | Unset): The lists it is in.
     """

    face_id: UUID | Unset = UNSET
    account_id: UUID | Unset = UNSET
    event_id: None | Unset | UUID = UNSET
    user_data: str | Unset = UNSET
    external_id: str | Unset = UNSET
    create_time: datetime.datetime | Unset = UNSET
    avatar: str | Unset = UNSET
    lists: list[UUID] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        face_id: str | Unset = UNSET
        if not isinstance(self.face_id, Unset):
            face_id = str(self.face_id)

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        event_id: None | str | Unset
        if isinstance(self.event_id, Unset):
            event_id = UNSET
        elif isinstance(self.event_id, UUID):
            event_id = str(self.event_id)
        else:
            event_id = self.event_id

        user_data = self.user_data

        external_id = self.external_id

        create_time: str | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = self.create_time.isoformat()

        avatar = self.avatar

        lists: list[str] | Unset = UNSET
        if not isinstance(self.lists, Unset):
            lists = []
            for lists_item_data in self.lists:
                lists_item = str(lists_item_data)
                lists.append(lists_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if face_id is not UNSET:
            field_dict["face_id"] = face_id
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if lists is not UNSET:
            field_dict["lists"] = lists

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
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


        user_data = d.pop("user_data", UNSET)

        external_id = d.pop("external_id", UNSET)

        _create_time = d.pop("create_time", UNSET)
        create_time: datetime.datetime | Unset
        if isinstance(_create_time,  Unset):
            create_time = UNSET
        else:
            create_time = datetime.datetime.fromisoformat(_create_time)




        avatar = d.pop("avatar", UNSET)

        _lists = d.pop("lists", UNSET)
        lists: list[UUID] | Unset = UNSET
        if _lists is not UNSET:
            lists = []
            for lists_item_data in _lists:
                lists_item = UUID(lists_item_data)



                lists.append(lists_item)


        matches_item_matches_item_result_item_face = cls(
            face_id=face_id,
            account_id=account_id,
            event_id=event_id,
            user_data=user_data,
            external_id=external_id,
            create_time=create_time,
            avatar=avatar,
            lists=lists,
        )

        return matches_item_matches_item_result_item_face

