from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="DeletedEvents")



@_attrs_define
class DeletedEvents:
    """ 
        Attributes:
            events_count (int): How many were deleted.
     """

    events_count: int





    def to_dict(self) -> dict[str, Any]:
        events_count = self.events_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "events_count": events_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        events_count = d.pop("events_count")

        deleted_events = cls(
            events_count=events_count,
        )

        return deleted_events

