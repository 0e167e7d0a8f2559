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





T = TypeVar("T", bound="StoragePolicyBodySamplePolicy")



@_attrs_define
class StoragePolicyBodySamplePolicy:
    """ 
        Attributes:
            store_sample (Flag): 0 no, 1 yes.
            filters (Filters):
            ttl (int | Literal[-1] | Unset): Days; -1 or absent: kept.
     """

    store_sample: Flag
    filters: Filters
    ttl: int | Literal[-1] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        store_sample: int = self.store_sample

        filters = self.filters.to_dict()

        ttl: int | Literal[-1] | Unset
        if isinstance(self.ttl, Unset):
            ttl = UNSET
        else:
            ttl = self.ttl


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "store_sample": store_sample,
            "filters": filters,
        })
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        store_sample = check_flag(d.pop("store_sample"))




        filters = Filters.from_dict(d.pop("filters"))




        def _parse_ttl(data: object) -> int | Literal[-1] | Unset:
            if isinstance(data, Unset):
                return data
            ttl_type_1 = cast(Literal[-1] , data)
            if ttl_type_1 != -1:
                raise ValueError(f"ttl_type_1 must match const -1, got '{ttl_type_1}'")
            return ttl_type_1
            return cast(int | Literal[-1] | Unset, data)

        ttl = _parse_ttl(d.pop("ttl", UNSET))


        storage_policy_body_sample_policy = cls(
            store_sample=store_sample,
            filters=filters,
            ttl=ttl,
        )

        return storage_policy_body_sample_policy

