from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="FaceChanges")



@_attrs_define
class FaceChanges:
    """ 
        Attributes:
            user_data (str | Unset):
            external_id (str | Unset):
            event_id (None | Unset | UUID):
            avatar (str | Unset):
     """

    user_data: str | Unset = UNSET
    external_id: str | Unset = UNSET
    event_id: None | Unset | UUID = UNSET
    avatar: str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
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

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
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

        face_changes = cls(
            user_data=user_data,
            external_id=external_id,
            event_id=event_id,
            avatar=avatar,
        )

        return face_changes

