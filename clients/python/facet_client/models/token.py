from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.visibility_area import check_visibility_area
from ..models.visibility_area import VisibilityArea
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.permissions import Permissions





T = TypeVar("T", bound="Token")



@_attrs_define
class Token:
    """ What a token may do. The token itself is shown once, when it is made.

        Attributes:
            token_id (UUID): A UUID, in lower case.
            account_id (UUID): A UUID, in lower case.
            expiration_time (datetime.datetime | None): null: never.
            description (str):
            visibility_area (VisibilityArea):
            permissions (Permissions):
            create_time (datetime.datetime): RFC 3339 with a zone.
            last_update_time (datetime.datetime): RFC 3339 with a zone.
     """

    token_id: UUID
    account_id: UUID
    expiration_time: datetime.datetime | None
    description: str
    visibility_area: VisibilityArea
    permissions: Permissions
    create_time: datetime.datetime
    last_update_time: datetime.datetime





    def to_dict(self) -> dict[str, Any]:
        from ..models.permissions import Permissions # noqa: PLC0415
        token_id = str(self.token_id)

        account_id = str(self.account_id)

        expiration_time: None | str
        if isinstance(self.expiration_time, datetime.datetime):
            expiration_time = self.expiration_time.isoformat()
        else:
            expiration_time = self.expiration_time

        description = self.description

        visibility_area: str = self.visibility_area

        permissions = self.permissions.to_dict()

        create_time = self.create_time.isoformat()

        last_update_time = self.last_update_time.isoformat()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "token_id": token_id,
            "account_id": account_id,
            "expiration_time": expiration_time,
            "description": description,
            "visibility_area": visibility_area,
            "permissions": permissions,
            "create_time": create_time,
            "last_update_time": last_update_time,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.permissions import Permissions # noqa: PLC0415
        d = dict(src_dict)
        token_id = UUID(d.pop("token_id"))




        account_id = UUID(d.pop("account_id"))




        def _parse_expiration_time(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expiration_time_type_0 = datetime.datetime.fromisoformat(data)



                return expiration_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expiration_time = _parse_expiration_time(d.pop("expiration_time"))


        description = d.pop("description")

        visibility_area = check_visibility_area(d.pop("visibility_area"))




        permissions = Permissions.from_dict(d.pop("permissions"))




        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        last_update_time = datetime.datetime.fromisoformat(d.pop("last_update_time"))




        token = cls(
            token_id=token_id,
            account_id=account_id,
            expiration_time=expiration_time,
            description=description,
            visibility_area=visibility_area,
            permissions=permissions,
            create_time=create_time,
            last_update_time=last_update_time,
        )

        return token

