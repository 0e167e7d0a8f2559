from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime






T = TypeVar("T", bound="List")



@_attrs_define
class List:
    """ A named set of faces.

        Attributes:
            list_id (UUID): A UUID, in lower case.
            account_id (UUID): A UUID, in lower case.
            user_data (str):
            create_time (datetime.datetime):
            last_update_time (datetime.datetime): Last change of its user data or of its faces.
     """

    list_id: UUID
    account_id: UUID
    user_data: str
    create_time: datetime.datetime
    last_update_time: datetime.datetime





    def to_dict(self) -> dict[str, Any]:
        list_id = str(self.list_id)

        account_id = str(self.account_id)

        user_data = self.user_data

        create_time = self.create_time.isoformat()

        last_update_time = self.last_update_time.isoformat()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "list_id": list_id,
            "account_id": account_id,
            "user_data": user_data,
            "create_time": create_time,
            "last_update_time": last_update_time,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        list_id = UUID(d.pop("list_id"))




        account_id = UUID(d.pop("account_id"))




        user_data = d.pop("user_data")

        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        last_update_time = datetime.datetime.fromisoformat(d.pop("last_update_time"))




        list_ = cls(
            list_id=list_id,
            account_id=account_id,
            user_data=user_data,
            create_time=create_time,
            last_update_time=last_update_time,
        )

        return list_

