from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.verifier_policies_input import VerifierPoliciesInput





T = TypeVar("T", bound="NewVerifier")



@_attrs_define
class NewVerifier:
    """ 
        Attributes:
            description (str | Unset):  Default: ''.
            policies (VerifierPoliciesInput | Unset): The policies of a verifier, every default filled in.
     """

    description: str | Unset = ''
    policies: VerifierPoliciesInput | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier_policies_input import VerifierPoliciesInput # noqa: PLC0415
        description = self.description

        policies: dict[str, Any] | Unset = UNSET
        if not isinstance(self.policies, Unset):
            policies = self.policies.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if description is not UNSET:
            field_dict["description"] = description
        if policies is not UNSET:
            field_dict["policies"] = policies

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier_policies_input import VerifierPoliciesInput # noqa: PLC0415
        d = dict(src_dict)
        description = d.pop("description", UNSET)

        _policies = d.pop("policies", UNSET)
        policies: VerifierPoliciesInput | Unset
        if isinstance(_policies,  Unset):
            policies = UNSET
        else:
            policies = VerifierPoliciesInput.from_dict(_policies)




        new_verifier = cls(
            description=description,
            policies=policies,
        )

        return new_verifier

