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






T = TypeVar("T", bound="VerifierStoragePolicyAttributePolicy")



@_attrs_define
class VerifierStoragePolicyAttributePolicy:
    """ 
        Attributes:
            store_attribute (Flag): 0 no, 1 yes.
            ttl (int | Unset):
     """

    store_attribute: Flag
    ttl: int | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        store_attribute: int = self.store_attribute

        ttl = self.ttl


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "store_attribute": store_attribute,
        })
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        store_attribute = check_flag(d.pop("store_attribute"))




        ttl = d.pop("ttl", UNSET)

        verifier_storage_policy_attribute_policy = cls(
            store_attribute=store_attribute,
            ttl=ttl,
        )

        return verifier_storage_policy_attribute_policy

