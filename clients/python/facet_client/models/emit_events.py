from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.emit_events_allowed import check_emit_events_allowed
from ..models.emit_events_allowed import EmitEventsAllowed
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="EmitEvents")



@_attrs_define
class EmitEvents:
    """ 
        Attributes:
            allowed (EmitEventsAllowed):  Default: 0.
            white_list (list[UUID]):
            black_list (list[UUID]):
     """

    white_list: list[UUID]
    black_list: list[UUID]
    allowed: EmitEventsAllowed = 0





    def to_dict(self) -> dict[str, Any]:
        allowed: int = self.allowed

        white_list = []
        for white_list_item_data in self.white_list:
            white_list_item = str(white_list_item_data)
            white_list.append(white_list_item)



        black_list = []
        for black_list_item_data in self.black_list:
            black_list_item = str(black_list_item_data)
            black_list.append(black_list_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "allowed": allowed,
            "white_list": white_list,
            "black_list": black_list,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        allowed = check_emit_events_allowed(d.pop("allowed"))




        white_list = []
        _white_list = d.pop("white_list")
        for white_list_item_data in (_white_list):
            white_list_item = UUID(white_list_item_data)



            white_list.append(white_list_item)


        black_list = []
        _black_list = d.pop("black_list")
        for black_list_item_data in (_black_list):
            black_list_item = UUID(black_list_item_data)



            black_list.append(black_list_item)


        emit_events = cls(
            allowed=allowed,
            white_list=white_list,
            black_list=black_list,
        )

        return emit_events

