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






T = TypeVar("T", bound="VerifierStoragePolicyInputAttributePolicy")



@_attrs_define
class VerifierStoragePolicyInputAttributePolicy:
    """ 
        Attributes:
            store_attribute (Flag | Unset): 0 no, 1 yes.
            ttl (int | Unset):
     """

    store_attribute: Flag | Unset = UNSET
    ttl: int | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        store_attribute: int | Unset = UNSET
        if not isinstance(self.store_attribute, Unset):
            store_attribute = self.store_attribute


        ttl = self.ttl


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if store_attribute is not UNSET:
            field_dict["store_attribute"] = store_attribute
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _store_attribute = d.pop("store_attribute", UNSET)
        store_attribute: Flag | Unset
        if isinstance(_store_attribute,  Unset):
            store_attribute = UNSET
        else:
            store_attribute = check_flag(_store_attribute)




        ttl = d.pop("ttl", UNSET)

        verifier_storage_policy_input_attribute_policy = cls(
            store_attribute=store_attribute,
            ttl=ttl,
        )

        return verifier_storage_policy_input_attribute_policy

