from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast
from uuid import UUID
import datetime






T = TypeVar("T", bound="FaceCandidates")



@_attrs_define
class FaceCandidates:
    """ 
        Attributes:
            origin (Literal['faces']):
            list_id (UUID | Unset): A UUID, in lower case.
            face_ids (list[UUID] | Unset):
            face_id_gte (UUID | Unset): A UUID, in lower case.
            face_id_lt (UUID | Unset): A UUID, in lower case.
            external_ids (list[str] | Unset):
            user_data (str | Unset):
            account_id (UUID | Unset): A UUID, in lower case.
            create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
     """

    origin: Literal['faces']
    list_id: UUID | Unset = UNSET
    face_ids: list[UUID] | Unset = UNSET
    face_id_gte: UUID | Unset = UNSET
    face_id_lt: UUID | Unset = UNSET
    external_ids: list[str] | Unset = UNSET
    user_data: str | Unset = UNSET
    account_id: UUID | Unset = UNSET
    create_time_gte: datetime.datetime | str | Unset = UNSET
    create_time_lt: datetime.datetime | str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        origin = self.origin

        list_id: str | Unset = UNSET
        if not isinstance(self.list_id, Unset):
            list_id = str(self.list_id)

        face_ids: list[str] | Unset = UNSET
        if not isinstance(self.face_ids, Unset):
            face_ids = []
            for face_ids_item_data in self.face_ids:
                face_ids_item = str(face_ids_item_data)
                face_ids.append(face_ids_item)



        face_id_gte: str | Unset = UNSET
        if not isinstance(self.face_id_gte, Unset):
            face_id_gte = str(self.face_id_gte)

        face_id_lt: str | Unset = UNSET
        if not isinstance(self.face_id_lt, Unset):
            face_id_lt = str(self.face_id_lt)

        external_ids: list[str] | Unset = UNSET
        if not isinstance(self.external_ids, Unset):
            external_ids = self.external_ids



        user_data = self.user_data

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        create_time_gte: str | Unset
        if isinstance(self.create_time_gte, Unset):
            create_time_gte = UNSET
        elif isinstance(self.create_time_gte, datetime.datetime):
            create_time_gte = self.create_time_gte.isoformat()
        else:
            create_time_gte = self.create_time_gte

        create_time_lt: str | Unset
        if isinstance(self.create_time_lt, Unset):
            create_time_lt = UNSET
        elif isinstance(self.create_time_lt, datetime.datetime):
            create_time_lt = self.create_time_lt.isoformat()
        else:
            create_time_lt = self.create_time_lt


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "origin": origin,
        })
        if list_id is not UNSET:
            field_dict["list_id"] = list_id
        if face_ids is not UNSET:
            field_dict["face_ids"] = face_ids
        if face_id_gte is not UNSET:
            field_dict["face_id__gte"] = face_id_gte
        if face_id_lt is not UNSET:
            field_dict["face_id__lt"] = face_id_lt
        if external_ids is not UNSET:
            field_dict["external_ids"] = external_ids
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if create_time_gte is not UNSET:
            field_dict["create_time__gte"] = create_time_gte
        if create_time_lt is not UNSET:
            field_dict["create_time__lt"] = create_time_lt

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        origin = cast(Literal['faces'] , d.pop("origin"))
        if origin != 'faces':
            raise ValueError(f"origin must match const 'faces', got '{origin}'")

        _list_id = d.pop("list_id", UNSET)
        list_id: UUID | Unset
        if isinstance(_list_id,  Unset):
            list_id = UNSET
        else:
            list_id = UUID(_list_id)




        _face_ids = d.pop("face_ids", UNSET)
        face_ids: list[UUID] | Unset = UNSET
        if _face_ids is not UNSET:
            face_ids = []
            for face_ids_item_data in _face_ids:
                face_ids_item = UUID(face_ids_item_data)



                face_ids.append(face_ids_item)


        _face_id_gte = d.pop("face_id__gte", UNSET)
        face_id_gte: UUID | Unset
        if isinstance(_face_id_gte,  Unset):
            face_id_gte = UNSET
        else:
            face_id_gte = UUID(_face_id_gte)




        _face_id_lt = d.pop("face_id__lt", UNSET)
        face_id_lt: UUID | Unset
        if isinstance(_face_id_lt,  Unset):
            face_id_lt = UNSET
        else:
            face_id_lt = UUID(_face_id_lt)




        external_ids = cast(list[str], d.pop("external_ids", UNSET))


        user_data = d.pop("user_data", UNSET)

        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




        def _parse_create_time_gte(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        create_time_gte = _parse_create_time_gte(d.pop("create_time__gte", UNSET))


        def _parse_create_time_lt(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        create_time_lt = _parse_create_time_lt(d.pop("create_time__lt", UNSET))


        face_candidates = cls(
            origin=origin,
            list_id=list_id,
            face_ids=face_ids,
            face_id_gte=face_id_gte,
            face_id_lt=face_id_lt,
            external_ids=external_ids,
            user_data=user_data,
            account_id=account_id,
            create_time_gte=create_time_gte,
            create_time_lt=create_time_lt,
        )

        return face_candidates

