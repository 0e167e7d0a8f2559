from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="CreateFaceResponse201")



@_attrs_define
class CreateFaceResponse201:
    """ 
        Attributes:
            face_id (UUID): A UUID, in lower case.
            url (str):
            external_url (str):
     """

    face_id: UUID
    url: str
    external_url: str





    def to_dict(self) -> dict[str, Any]:
        face_id = str(self.face_id)

        url = self.url

        external_url = self.external_url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_id": face_id,
            "url": url,
            "external_url": external_url,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        face_id = UUID(d.pop("face_id"))




        url = d.pop("url")

        external_url = d.pop("external_url")

        create_face_response_201 = cls(
            face_id=face_id,
            url=url,
            external_url=external_url,
        )

        return create_face_response_201

