from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyInputCallbacksItemType1")



@_attrs_define
class StoragePolicyInputCallbacksItemType1:
    """ 
        Attributes:
            type_ (Literal['luna-ws-notification']):
            enable (Flag | Unset): 0 no, 1 yes.
            filters (Filters | Unset):
     """

    type_: Literal['luna-ws-notification']
    enable: Flag | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        type_ = self.type_

        enable: int | Unset = UNSET
        if not isinstance(self.enable, Unset):
            enable = self.enable


        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
        })
        if enable is not UNSET:
            field_dict["enable"] = enable
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        type_ = cast(Literal['luna-ws-notification'] , d.pop("type"))
        if type_ != 'luna-ws-notification':
            raise ValueError(f"type must match const 'luna-ws-notification', got '{type_}'")

        _enable = d.pop("enable", UNSET)
        enable: Flag | Unset
        if isinstance(_enable,  Unset):
            enable = UNSET
        else:
            enable = check_flag(_enable)




        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_callbacks_item_type_1 = cls(
            type_=type_,
            enable=enable,
            filters=filters,
        )

        return storage_policy_input_callbacks_item_type_1

