from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="SavedEvent")



@_attrs_define
class SavedEvent:
    """ 
        Attributes:
            event_id (UUID): A UUID, in lower case.
            url (str):
     """

    event_id: UUID
    url: str





    def to_dict(self) -> dict[str, Any]:
        event_id = str(self.event_id)

        url = self.url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "event_id": event_id,
            "url": url,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = UUID(d.pop("event_id"))




        url = d.pop("url")

        saved_event = cls(
            event_id=event_id,
            url=url,
        )

        return saved_event

