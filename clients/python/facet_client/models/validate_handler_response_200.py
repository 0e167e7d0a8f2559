from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.policies import Policies





T = TypeVar("T", bound="ValidateHandlerResponse200")



@_attrs_define
class ValidateHandlerResponse200:
    """ 
        Attributes:
            policies (None | Policies):
     """

    policies: None | Policies





    def to_dict(self) -> dict[str, Any]:
        from ..models.policies import Policies # noqa: PLC0415
        policies: dict[str, Any] | None
        if isinstance(self.policies, Policies):
            policies = self.policies.to_dict()
        else:
            policies = self.policies


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "policies": policies,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policies import Policies # noqa: PLC0415
        d = dict(src_dict)
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


        validate_handler_response_200 = cls(
            policies=policies,
        )

        return validate_handler_response_200

