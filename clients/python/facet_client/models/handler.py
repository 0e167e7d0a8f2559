from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.handler_handler_type import check_handler_handler_type
from ..models.handler_handler_type import HandlerHandlerType
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.policies import Policies





T = TypeVar("T", bound="Handler")



@_attrs_define
class Handler:
    """ What is done with the photos of a request.

        Attributes:
            handler_id (UUID): A UUID, in lower case.
            account_id (UUID): A UUID, in lower case.
            description (str):
            handler_type (HandlerHandlerType):
            policies (None | Policies): Every default filled in; null for a dynamic handler.
            create_time (datetime.datetime):
            last_update_time (datetime.datetime): Also its version: it grows with each replacement.
     """

    handler_id: UUID
    account_id: UUID
    description: str
    handler_type: HandlerHandlerType
    policies: None | Policies
    create_time: datetime.datetime
    last_update_time: datetime.datetime





    def to_dict(self) -> dict[str, Any]:
        from ..models.policies import Policies # noqa: PLC0415
        handler_id = str(self.handler_id)

        account_id = str(self.account_id)

        description = self.description

        handler_type: int = self.handler_type

        policies: dict[str, Any] | None
        if isinstance(self.policies, Policies):
            policies = self.policies.to_dict()
        else:
            policies = self.policies

        create_time = self.create_time.isoformat()

        last_update_time = self.last_update_time.isoformat()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "handler_id": handler_id,
            "account_id": account_id,
            "description": description,
            "handler_type": handler_type,
            "policies": policies,
            "create_time": create_time,
            "last_update_time": last_update_time,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policies import Policies # noqa: PLC0415
        d = dict(src_dict)
        handler_id = UUID(d.pop("handler_id"))




        account_id = UUID(d.pop("account_id"))




        description = d.pop("description")

        handler_type = check_handler_handler_type(d.pop("handler_type"))




        def _parse_policies(data: object) -> None | Policies:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                policies_type_0 = Policies.from_dict(data)



                return policies_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Policies, data)

        policies = _parse_policies(d.pop("policies"))


        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        last_update_time = datetime.datetime.fromisoformat(d.pop("last_update_time"))




        handler = cls(
            handler_id=handler_id,
            account_id=account_id,
            description=description,
            handler_type=handler_type,
            policies=policies,
            create_time=create_time,
            last_update_time=last_update_time,
        )

        return handler

