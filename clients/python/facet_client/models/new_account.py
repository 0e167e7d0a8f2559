from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.new_account_account_type import check_new_account_account_type
from ..models.new_account_account_type import NewAccountAccountType
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="NewAccount")



@_attrs_define
class NewAccount:
    """ 
        Attributes:
            login (str):
            password (str):
            account_type (NewAccountAccountType):
            account_id (UUID | Unset): A UUID, in lower case.
            description (str | Unset):  Default: ''.
     """

    login: str
    password: str
    account_type: NewAccountAccountType
    account_id: UUID | Unset = UNSET
    description: str | Unset = ''





    def to_dict(self) -> dict[str, Any]:
        login = self.login

        password = self.password

        account_type: str = self.account_type

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        description = self.description


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "login": login,
            "password": password,
            "account_type": account_type,
        })
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        login = d.pop("login")

        password = d.pop("password")

        account_type = check_new_account_account_type(d.pop("account_type"))




        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




        description = d.pop("description", UNSET)

        new_account = cls(
            login=login,
            password=password,
            account_type=account_type,
            account_id=account_id,
            description=description,
        )

        return new_account

