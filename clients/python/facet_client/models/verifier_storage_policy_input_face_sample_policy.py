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






T = TypeVar("T", bound="VerifierStoragePolicyInputFaceSamplePolicy")



@_attrs_define
class VerifierStoragePolicyInputFaceSamplePolicy:
    """ 
        Attributes:
            store_sample (Flag | Unset): 0 no, 1 yes.
            ttl (int | Literal[-1] | Unset): Days; -1 or absent: kept.
     """

    store_sample: Flag | Unset = UNSET
    ttl: int | Literal[-1] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        store_sample: int | Unset = UNSET
        if not isinstance(self.store_sample, Unset):
            store_sample = self.store_sample


        ttl: int | Literal[-1] | Unset
        if isinstance(self.ttl, Unset):
            ttl = UNSET
        else:
            ttl = self.ttl


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if store_sample is not UNSET:
            field_dict["store_sample"] = store_sample
        if ttl is not UNSET:
            field_dict["ttl"] = ttl

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _store_sample = d.pop("store_sample", UNSET)
        store_sample: Flag | Unset
        if isinstance(_store_sample,  Unset):
            store_sample = UNSET
        else:
            store_sample = check_flag(_store_sample)




        def _parse_ttl(data: object) -> int | Literal[-1] | Unset:
            if isinstance(data, Unset):
                return data
            ttl_type_1 = cast(Literal[-1] , data)
            if ttl_type_1 != -1:
                raise ValueError(f"ttl_type_1 must match const -1, got '{ttl_type_1}'")
            return ttl_type_1
            return cast(int | Literal[-1] | Unset, data)

        ttl = _parse_ttl(d.pop("ttl", UNSET))


        verifier_storage_policy_input_face_sample_policy = cls(
            store_sample=store_sample,
            ttl=ttl,
        )

        return verifier_storage_policy_input_face_sample_policy

