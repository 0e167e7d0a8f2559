from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="SaveFaceSampleResponse201")



@_attrs_define
class SaveFaceSampleResponse201:
    """ 
        Attributes:
            sample_id (UUID): A UUID, in lower case.
            url (str):
            external_url (str):
     """

    sample_id: UUID
    url: str
    external_url: str





    def to_dict(self) -> dict[str, Any]:
        sample_id = str(self.sample_id)

        url = self.url

        external_url = self.external_url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "sample_id": sample_id,
            "url": url,
            "external_url": external_url,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sample_id = UUID(d.pop("sample_id"))




        url = d.pop("url")

        external_url = d.pop("external_url")

        save_face_sample_response_201 = cls(
            sample_id=sample_id,
            url=url,
            external_url=external_url,
        )

        return save_face_sample_response_201

