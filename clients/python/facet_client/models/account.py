from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.account_type import AccountType
from ..models.account_type import check_account_type
from typing import cast
from uuid import UUID
import datetime






T = TypeVar("T", bound="Account")



@_attrs_define
class Account:
    """ 
        Attributes:
            account_id (UUID): A UUID, in lower case.
            login (str):
            account_type (AccountType):
            description (str):
            create_time (datetime.datetime): RFC 3339 with a zone.
            last_update_time (datetime.datetime): RFC 3339 with a zone.
     """

    account_id: UUID
    login: str
    account_type: AccountType
    description: str
    create_time: datetime.datetime
    last_update_time: datetime.datetime





    def to_dict(self) -> dict[str, Any]:
        account_id = str(self.account_id)

        login = self.login

        account_type: str = self.account_type

        description = self.description

        create_time = self.create_time.isoformat()

        last_update_time = self.last_update_time.isoformat()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "account_id": account_id,
            "login": login,
            "account_type": account_type,
            "description": description,
            "create_time": create_time,
            "last_update_time": last_update_time,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account_id = UUID(d.pop("account_id"))




        login = d.pop("login")

        account_type = check_account_type(d.pop("account_type"))




        description = d.pop("description")

        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        last_update_time = datetime.datetime.fromisoformat(d.pop("last_update_time"))




        account = cls(
            account_id=account_id,
            login=login,
            account_type=account_type,
            description=description,
            create_time=create_time,
            last_update_time=last_update_time,
        )

        return account

