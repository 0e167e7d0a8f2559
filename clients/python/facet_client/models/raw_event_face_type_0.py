from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="RawEventFaceType0")



@_attrs_define
class RawEventFaceType0:
    """ 
        Attributes:
            face_id (UUID): A UUID, in lower case.
            lists (list[UUID] | Unset):
     """

    face_id: UUID
    lists: list[UUID] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        face_id = str(self.face_id)

        lists: list[str] | Unset = UNSET
        if not isinstance(self.lists, Unset):
            lists = []
            for lists_item_data in self.lists:
                lists_item = str(lists_item_data)
                lists.append(lists_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_id": face_id,
        })
        if lists is not UNSET:
            field_dict["lists"] = lists

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        face_id = UUID(d.pop("face_id"))




        _lists = d.pop("lists", UNSET)
        lists: list[UUID] | Unset = UNSET
        if _lists is not UNSET:
            lists = []
            for lists_item_data in _lists:
                lists_item = UUID(lists_item_data)



                lists.append(lists_item)


        raw_event_face_type_0 = cls(
            face_id=face_id,
            lists=lists,
        )

        return raw_event_face_type_0

