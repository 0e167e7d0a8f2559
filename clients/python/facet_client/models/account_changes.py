from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.account_type import AccountType
from ..models.account_type import check_account_type
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="AccountChanges")



@_attrs_define
class AccountChanges:
    """ 
        Attributes:
            login (str | Unset):
            password (str | Unset):
            account_type (AccountType | Unset):
            description (str | Unset):
     """

    login: str | Unset = UNSET
    password: str | Unset = UNSET
    account_type: AccountType | Unset = UNSET
    description: str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        login = self.login

        password = self.password

        account_type: str | Unset = UNSET
        if not isinstance(self.account_type, Unset):
            account_type = self.account_type


        description = self.description


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if login is not UNSET:
            field_dict["login"] = login
        if password is not UNSET:
            field_dict["password"] = password
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        login = d.pop("login", UNSET)

        password = d.pop("password", UNSET)

        _account_type = d.pop("account_type", UNSET)
        account_type: AccountType | Unset
        if isinstance(_account_type,  Unset):
            account_type = UNSET
        else:
            account_type = check_account_type(_account_type)




        description = d.pop("description", UNSET)

        account_changes = cls(
            login=login,
            password=password,
            account_type=account_type,
            description=description,
        )

        return account_changes

