from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID






T = TypeVar("T", bound="DeleteFacesBody")



@_attrs_define
class DeleteFacesBody:
    """ 
        Attributes:
            face_ids (list[UUID]):
     """

    face_ids: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        face_ids = []
        for face_ids_item_data in self.face_ids:
            face_ids_item = str(face_ids_item_data)
            face_ids.append(face_ids_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_ids": face_ids,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        face_ids = []
        _face_ids = d.pop("face_ids")
        for face_ids_item_data in (_face_ids):
            face_ids_item = UUID(face_ids_item_data)



            face_ids.append(face_ids_item)


        delete_faces_body = cls(
            face_ids=face_ids,
        )

        return delete_faces_body

