from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="CreateTokenResponse201")



@_attrs_define
class CreateTokenResponse201:
    """ 
        Attributes:
            token_id (UUID): A UUID, in lower case.
            token (str):
            url (str):
     """

    token_id: UUID
    token: str
    url: str





    def to_dict(self) -> dict[str, Any]:
        token_id = str(self.token_id)

        token = self.token

        url = self.url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "token_id": token_id,
            "token": token,
            "url": url,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        token_id = UUID(d.pop("token_id"))




        token = d.pop("token")

        url = d.pop("url")

        create_token_response_201 = cls(
            token_id=token_id,
            token=token,
            url=url,
        )

        return create_token_response_201

