from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.links_action import check_links_action
from ..models.links_action import LinksAction
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="Links")



@_attrs_define
class Links:
    """ 
        Attributes:
            list_id (UUID): A UUID, in lower case.
            action (LinksAction):
            face_ids (list[UUID]):
     """

    list_id: UUID
    action: LinksAction
    face_ids: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        list_id = str(self.list_id)

        action: str = self.action

        face_ids = []
        for face_ids_item_data in self.face_ids:
            face_ids_item = str(face_ids_item_data)
            face_ids.append(face_ids_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "list_id": list_id,
            "action": action,
            "face_ids": face_ids,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_id = UUID(d.pop("list_id"))




        action = check_links_action(d.pop("action"))




        face_ids = []
        _face_ids = d.pop("face_ids")
        for face_ids_item_data in (_face_ids):
            face_ids_item = UUID(face_ids_item_data)



            face_ids.append(face_ids_item)


        links = cls(
            list_id=list_id,
            action=action,
            face_ids=face_ids,
        )

        return links

