from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyCallbacksItemType1")



@_attrs_define
class StoragePolicyCallbacksItemType1:
    """ 
        Attributes:
            type_ (Literal['luna-ws-notification']):
            enable (Flag): 0 no, 1 yes.
            filters (Filters):
     """

    type_: Literal['luna-ws-notification']
    enable: Flag
    filters: Filters





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        type_ = self.type_

        enable: int = self.enable

        filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "enable": enable,
            "filters": filters,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        type_ = cast(Literal['luna-ws-notification'] , d.pop("type"))
        if type_ != 'luna-ws-notification':
            raise ValueError(f"type must match const 'luna-ws-notification', got '{type_}'")

        enable = check_flag(d.pop("enable"))




        filters = Filters.from_dict(d.pop("filters"))




        storage_policy_callbacks_item_type_1 = cls(
            type_=type_,
            enable=enable,
            filters=filters,
        )

        return storage_policy_callbacks_item_type_1

