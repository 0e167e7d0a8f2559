from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.emit_events_input_allowed import check_emit_events_input_allowed
from ..models.emit_events_input_allowed import EmitEventsInputAllowed
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="EmitEventsInput")



@_attrs_define
class EmitEventsInput:
    """ 
        Attributes:
            allowed (EmitEventsInputAllowed | Unset):  Default: 0.
            white_list (list[UUID] | Unset):
            black_list (list[UUID] | Unset):
     """

    allowed: EmitEventsInputAllowed | Unset = 0
    white_list: list[UUID] | Unset = UNSET
    black_list: list[UUID] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        allowed: int | Unset = UNSET
        if not isinstance(self.allowed, Unset):
            allowed = self.allowed


        white_list: list[str] | Unset = UNSET
        if not isinstance(self.white_list, Unset):
            white_list = []
            for white_list_item_data in self.white_list:
                white_list_item = str(white_list_item_data)
                white_list.append(white_list_item)



        black_list: list[str] | Unset = UNSET
        if not isinstance(self.black_list, Unset):
            black_list = []
            for black_list_item_data in self.black_list:
                black_list_item = str(black_list_item_data)
                black_list.append(black_list_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if allowed is not UNSET:
            field_dict["allowed"] = allowed
        if white_list is not UNSET:
            field_dict["white_list"] = white_list
        if black_list is not UNSET:
            field_dict["black_list"] = black_list

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _allowed = d.pop("allowed", UNSET)
        allowed: EmitEventsInputAllowed | Unset
        if isinstance(_allowed,  Unset):
            allowed = UNSET
        else:
            allowed = check_emit_events_input_allowed(_allowed)




        _white_list = d.pop("white_list", UNSET)
        white_list: list[UUID] | Unset = UNSET
        if _white_list is not UNSET:
            white_list = []
            for white_list_item_data in _white_list:
                white_list_item = UUID(white_list_item_data)



                white_list.append(white_list_item)


        _black_list = d.pop("black_list", UNSET)
        black_list: list[UUID] | Unset = UNSET
        if _black_list is not UNSET:
            black_list = []
            for black_list_item_data in _black_list:
                black_list_item = UUID(black_list_item_data)



                black_list.append(black_list_item)


        emit_events_input = cls(
            allowed=allowed,
            white_list=white_list,
            black_list=black_list,
        )

        return emit_events_input

