from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..models.new_handler_handler_type import check_new_handler_handler_type
from ..models.new_handler_handler_type import NewHandlerHandlerType
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.policies_input import PoliciesInput





T = TypeVar("T", bound="NewHandler")



@_attrs_define
class NewHandler:
    """ 
        Attributes:
            description (str | Unset):  Default: ''.
            handler_type (NewHandlerHandlerType | Unset): 0 static: with policies. 1 dynamic: they come with each request. 2
                lambda: not available yet.
            is_dynamic (Flag | Unset): 0 no, 1 yes.
            policies (PoliciesInput | Unset): The policies of a handler, every default filled in.
            lambda_id (UUID | Unset): A UUID, in lower case.
     """

    description: str | Unset = ''
    handler_type: NewHandlerHandlerType | Unset = UNSET
    is_dynamic: Flag | Unset = UNSET
    policies: PoliciesInput | Unset = UNSET
    lambda_id: UUID | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.policies_input import PoliciesInput # noqa: PLC0415
        description = self.description

        handler_type: int | Unset = UNSET
        if not isinstance(self.handler_type, Unset):
            handler_type = self.handler_type


        is_dynamic: int | Unset = UNSET
        if not isinstance(self.is_dynamic, Unset):
            is_dynamic = self.is_dynamic


        policies: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policies, Unset):
            policies = self.policies.to_dict()

        lambda_id: str | Unset = UNSET
        if not isinstance(self.lambda_id, Unset):
            lambda_id = str(self.lambda_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if description is not UNSET:
            field_dict["description"] = description
        if handler_type is not UNSET:
            field_dict["handler_type"] = handler_type
        if is_dynamic is not UNSET:
            field_dict["is_dynamic"] = is_dynamic
        if policies is not UNSET:
            field_dict["policies"] = policies
        if lambda_id is not UNSET:
            field_dict["lambda_id"] = lambda_id

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policies_input import PoliciesInput # noqa: PLC0415
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        _handler_type = d.pop("handler_type", UNSET)
        handler_type: NewHandlerHandlerType | Unset
        if isinstance(_handler_type,  Unset):
            handler_type = UNSET
        else:
            handler_type = check_new_handler_handler_type(_handler_type)




        _is_dynamic = d.pop("is_dynamic", UNSET)
        is_dynamic: Flag | Unset
        if isinstance(_is_dynamic,  Unset):
            is_dynamic = UNSET
        else:
            is_dynamic = check_flag(_is_dynamic)




        _policies = d.pop("policies", UNSET)
        policies: PoliciesInput | Unset
        if isinstance(_policies,  Unset):
            policies = UNSET
        else:
            policies = PoliciesInput.from_dict(_policies)




        _lambda_id = d.pop("lambda_id", UNSET)
        lambda_id: UUID | Unset
        if isinstance(_lambda_id,  Unset):
            lambda_id = UNSET
        else:
            lambda_id = UUID(_lambda_id)




        new_handler = cls(
            description=description,
            handler_type=handler_type,
            is_dynamic=is_dynamic,
            policies=policies,
            lambda_id=lambda_id,
        )

        return new_handler

