from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="CreateHandlerResponse201")



@_attrs_define
class CreateHandlerResponse201:
    """ 
        Attributes:
            handler_id (UUID): A UUID, in lower case.
            url (str):
            external_url (str):
     """

    handler_id: UUID
    url: str
    external_url: str





    def to_dict(self) -> dict[str, Any]:
        handler_id = str(self.handler_id)

        url = self.url

        external_url = self.external_url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "handler_id": handler_id,
            "url": url,
            "external_url": external_url,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        handler_id = UUID(d.pop("handler_id"))




        url = d.pop("url")

        external_url = d.pop("external_url")

        create_handler_response_201 = cls(
            handler_id=handler_id,
            url=url,
            external_url=external_url,
        )

        return create_handler_response_201

