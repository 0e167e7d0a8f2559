from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import Literal, cast






T = TypeVar("T", bound="StoragePolicyInputCallbacksItemType0AuthorizationType0")



@_attrs_define
class StoragePolicyInputCallbacksItemType0AuthorizationType0:
    """ 
        Attributes:
            type_ (Literal['basic']):
            login (str):
            password (str):
     """

    type_: Literal['basic']
    login: str
    password: str





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        login = self.login

        password = self.password


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "login": login,
            "password": password,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal['basic'] , d.pop("type"))
        if type_ != 'basic':
            raise ValueError(f"type must match const 'basic', got '{type_}'")

        login = d.pop("login")

        password = d.pop("password")

        storage_policy_input_callbacks_item_type_0_authorization_type_0 = cls(
            type_=type_,
            login=login,
            password=password,
        )

        return storage_policy_input_callbacks_item_type_0_authorization_type_0

