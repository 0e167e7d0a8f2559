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

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyInputAttributePolicy")



@_attrs_define
class StoragePolicyInputAttributePolicy:
    """ 
        Attributes:
            store_attribute (Flag | Unset): 0 no, 1 yes.
            ttl (int | Unset):
            filters (Filters | Unset):
     """

    store_attribute: Flag | Unset = UNSET
    ttl: int | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        store_attribute: int | Unset = UNSET
        if not isinstance(self.store_attribute, Unset):
            store_attribute = self.store_attribute


        ttl = self.ttl

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if store_attribute is not UNSET:
            field_dict["store_attribute"] = store_attribute
        if ttl is not UNSET:
            field_dict["ttl"] = ttl
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        _store_attribute = d.pop("store_attribute", UNSET)
        store_attribute: Flag | Unset
        if isinstance(_store_attribute,  Unset):
            store_attribute = UNSET
        else:
            store_attribute = check_flag(_store_attribute)




        ttl = d.pop("ttl", UNSET)

        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_attribute_policy = cls(
            store_attribute=store_attribute,
            ttl=ttl,
            filters=filters,
        )

        return storage_policy_input_attribute_policy

