from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.get_handlers_response_200_item_handler_type import check_get_handlers_response_200_item_handler_type
from ..models.get_handlers_response_200_item_handler_type import GetHandlersResponse200ItemHandlerType
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.policies import Policies





T = TypeVar("T", bound="GetHandlersResponse200Item")



@_attrs_define
class GetHandlersResponse200Item:
    """ 
        Attributes:
            handler_id (UUID): A UUID, in lower case.
            account_id (UUID): A UUID, in lower case.
            description (str):
            handler_type (GetHandlersResponse200ItemHandlerType):
            create_time (datetime.datetime):
            last_update_time (datetime.datetime): Also its version: it grows with each replacement.
            policies (None | Policies | Unset): Every default filled in; null for a dynamic handler.
     """

    handler_id: UUID
    account_id: UUID
    description: str
    handler_type: GetHandlersResponse200ItemHandlerType
    create_time: datetime.datetime
    last_update_time: datetime.datetime
    policies: None | Policies | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.policies import Policies # noqa: PLC0415
        handler_id = str(self.handler_id)

        account_id = str(self.account_id)

        description = self.description

        handler_type: int = self.handler_type

        create_time = self.create_time.isoformat()

        last_update_time = self.last_update_time.isoformat()

        policies: dict[str, Any] | None | Unset
        if isinstance(self.policies, Unset):
            policies = UNSET
        elif isinstance(self.policies, Policies):
            policies = self.policies.to_dict()
        else:
            policies = self.policies


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "handler_id": handler_id,
            "account_id": account_id,
            "description": description,
            "handler_type": handler_type,
            "create_time": create_time,
            "last_update_time": last_update_time,
        })
        if policies is not UNSET:
            field_dict["policies"] = policies

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policies import Policies # noqa: PLC0415
        d = dict(src_dict)
        handler_id = UUID(d.pop("handler_id"))




        account_id = UUID(d.pop("account_id"))




        description = d.pop("description")

        handler_type = check_get_handlers_response_200_item_handler_type(d.pop("handler_type"))




        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        last_update_time = datetime.datetime.fromisoformat(d.pop("last_update_time"))




        def _parse_policies(data: object) -> None | Policies | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                policies_type_0 = Policies.from_dict(data)



                return policies_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Policies | Unset, data)

        policies = _parse_policies(d.pop("policies", UNSET))


        get_handlers_response_200_item = cls(
            handler_id=handler_id,
            account_id=account_id,
            description=description,
            handler_type=handler_type,
            create_time=create_time,
            last_update_time=last_update_time,
            policies=policies,
        )

        return get_handlers_response_200_item

