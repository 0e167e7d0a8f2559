from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import Literal, cast






T = TypeVar("T", bound="BodyReferenceType2")



@_attrs_define
class BodyReferenceType2:
    """ 
        Attributes:
            type_ (Literal['event_track_id']):
            id (str):
     """

    type_: Literal['event_track_id']
    id: str





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "id": id,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal['event_track_id'] , d.pop("type"))
        if type_ != 'event_track_id':
            raise ValueError(f"type must match const 'event_track_id', got '{type_}'")

        id = d.pop("id")

        body_reference_type_2 = cls(
            type_=type_,
            id=id,
        )

        return body_reference_type_2

