from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.list_ import List





T = TypeVar("T", bound="GetListsResponse200")



@_attrs_define
class GetListsResponse200:
    """ 
        Attributes:
            lists (list[List]):
     """

    lists: list[List]





    def to_dict(self) -> dict[str, Any]:
        from ..models.list_ import List # noqa: PLC0415
        lists = []
        for lists_item_data in self.lists:
            lists_item = lists_item_data.to_dict()
            lists.append(lists_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "lists": lists,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_ import List # noqa: PLC0415
        d = dict(src_dict)
        lists = []
        _lists = d.pop("lists")
        for lists_item_data in (_lists):
            lists_item = List.from_dict(lists_item_data)



            lists.append(lists_item)


        get_lists_response_200 = cls(
            lists=lists,
        )

        return get_lists_response_200

