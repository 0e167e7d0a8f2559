from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="SaveImageResponse201")



@_attrs_define
class SaveImageResponse201:
    """ 
        Attributes:
            image_id (UUID): A UUID, in lower case.
            url (str):
            external_url (str):
     """

    image_id: UUID
    url: str
    external_url: str





    def to_dict(self) -> dict[str, Any]:
        image_id = str(self.image_id)

        url = self.url

        external_url = self.external_url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "image_id": image_id,
            "url": url,
            "external_url": external_url,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image_id = UUID(d.pop("image_id"))




        url = d.pop("url")

        external_url = d.pop("external_url")

        save_image_response_201 = cls(
            image_id=image_id,
            url=url,
            external_url=external_url,
        )

        return save_image_response_201

