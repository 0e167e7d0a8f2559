from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from uuid import UUID






T = TypeVar("T", bound="NewList")



@_attrs_define
class NewList:
    """ A new, empty list. `list_id`: the wanted id; made up without it.

        Attributes:
            user_data (str | Unset):  Default: ''.
            list_id (UUID | Unset): A UUID, in lower case.
     """

    user_data: str | Unset = ''
    list_id: UUID | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        user_data = self.user_data

        list_id: str | Unset = UNSET
        if not isinstance(self.list_id, Unset):
            list_id = str(self.list_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if list_id is not UNSET:
            field_dict["list_id"] = list_id

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_data = d.pop("user_data", UNSET)

        _list_id = d.pop("list_id", UNSET)
        list_id: UUID | Unset
        if isinstance(_list_id,  Unset):
            list_id = UNSET
        else:
            list_id = UUID(_list_id)




        new_list = cls(
            user_data=user_data,
            list_id=list_id,
        )

        return new_list

