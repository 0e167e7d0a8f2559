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





T = TypeVar("T", bound="StoragePolicyAttributePolicy")



@_attrs_define
class StoragePolicyAttributePolicy:
    """ 
        Attributes:
            store_attribute (Flag): 0 no, 1 yes.
            filters (Filters):
            ttl (int | Unset):
     """

    store_attribute: Flag
    filters: Filters
    ttl: int | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        store_attribute: int = self.store_attribute

        filters = self.filters.to_dict()

        ttl = self.ttl


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "store_attribute": store_attribute,
            "filters": filters,
        })
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        store_attribute = check_flag(d.pop("store_attribute"))




        filters = Filters.from_dict(d.pop("filters"))




        ttl = d.pop("ttl", UNSET)

        storage_policy_attribute_policy = cls(
            store_attribute=store_attribute,
            filters=filters,
            ttl=ttl,
        )

        return storage_policy_attribute_policy

