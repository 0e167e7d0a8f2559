from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID






T = TypeVar("T", bound="DeleteListsBody")



@_attrs_define
class DeleteListsBody:
    """ 
        Attributes:
            list_ids (list[UUID]):
     """

    list_ids: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        list_ids = []
        for list_ids_item_data in self.list_ids:
            list_ids_item = str(list_ids_item_data)
            list_ids.append(list_ids_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "list_ids": list_ids,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_ids = []
        _list_ids = d.pop("list_ids")
        for list_ids_item_data in (_list_ids):
            list_ids_item = UUID(list_ids_item_data)



            list_ids.append(list_ids_item)


        delete_lists_body = cls(
            list_ids=list_ids,
        )

        return delete_lists_body

