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
from uuid import UUID
import datetime






T = TypeVar("T", bound="GetAccountResponse200")



@_attrs_define
class GetAccountResponse200:
    """ 
        Attributes:
            account_id (UUID | Unset): A UUID, in lower case.
            login (str | Unset):
            account_type (AccountType | Unset):
            description (str | Unset):
            create_time (datetime.datetime | Unset): RFC 3339 with a zone.
            last_update_time (datetime.datetime | Unset): RFC 3339 with a zone.
     """

    account_id: UUID | Unset = UNSET
    login: str | Unset = UNSET
    account_type: AccountType | Unset = UNSET
    description: str | Unset = UNSET
    create_time: datetime.datetime | Unset = UNSET
    last_update_time: datetime.datetime | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        login = self.login

        account_type: str | Unset = UNSET
        if not isinstance(self.account_type, Unset):
            account_type = self.account_type


        description = self.description

        create_time: str | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = self.create_time.isoformat()

        last_update_time: str | Unset = UNSET
        if not isinstance(self.last_update_time, Unset):
            last_update_time = self.last_update_time.isoformat()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if login is not UNSET:
            field_dict["login"] = login
        if account_type is not UNSET:
            field_dict["account_type"] = account_type
        if description is not UNSET:
            field_dict["description"] = description
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if last_update_time is not UNSET:
            field_dict["last_update_time"] = last_update_time

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




        login = d.pop("login", UNSET)

        _account_type = d.pop("account_type", UNSET)
        account_type: AccountType | Unset
        if isinstance(_account_type,  Unset):
            account_type = UNSET
        else:
            account_type = check_account_type(_account_type)




        description = d.pop("description", UNSET)

        _create_time = d.pop("create_time", UNSET)
        create_time: datetime.datetime | Unset
        if isinstance(_create_time,  Unset):
            create_time = UNSET
        else:
            create_time = datetime.datetime.fromisoformat(_create_time)




        _last_update_time = d.pop("last_update_time", UNSET)
        last_update_time: datetime.datetime | Unset
        if isinstance(_last_update_time,  Unset):
            last_update_time = UNSET
        else:
            last_update_time = datetime.datetime.fromisoformat(_last_update_time)




        get_account_response_200 = cls(
            account_id=account_id,
            login=login,
            account_type=account_type,
            description=description,
            create_time=create_time,
            last_update_time=last_update_time,
        )

        return get_account_response_200

