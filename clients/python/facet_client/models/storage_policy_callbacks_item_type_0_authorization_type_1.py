from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import Literal, cast






T = TypeVar("T", bound="StoragePolicyCallbacksItemType0AuthorizationType1")



@_attrs_define
class StoragePolicyCallbacksItemType0AuthorizationType1:
    """ 
        Attributes:
            type_ (Literal['token']):
            token (str):
     """

    type_: Literal['token']
    token: str





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        token = self.token


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "token": token,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal['token'] , d.pop("type"))
        if type_ != 'token':
            raise ValueError(f"type must match const 'token', got '{type_}'")

        token = d.pop("token")

        storage_policy_callbacks_item_type_0_authorization_type_1 = cls(
            type_=type_,
            token=token,
        )

        return storage_policy_callbacks_item_type_0_authorization_type_1

