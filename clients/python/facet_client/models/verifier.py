from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.verifier_policies import VerifierPolicies





T = TypeVar("T", bound="Verifier")



@_attrs_define
class Verifier:
    """ How photos are held against known persons.

        Attributes:
            verifier_id (UUID): A UUID, in lower case.
            account_id (UUID): A UUID, in lower case.
            description (str):
            policies (VerifierPolicies): The policies of a verifier, every default filled in.
            create_time (datetime.datetime):
            last_update_time (datetime.datetime): Also its version: it grows with each replacement.
     """

    verifier_id: UUID
    account_id: UUID
    description: str
    policies: VerifierPolicies
    create_time: datetime.datetime
    last_update_time: datetime.datetime





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier_policies import VerifierPolicies # noqa: PLC0415
        verifier_id = str(self.verifier_id)

        account_id = str(self.account_id)

        description = self.description

        policies = self.policies.to_dict()

        create_time = self.create_time.isoformat()

        last_update_time = self.last_update_time.isoformat()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "verifier_id": verifier_id,
            "account_id": account_id,
            "description": description,
            "policies": policies,
            "create_time": create_time,
            "last_update_time": last_update_time,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier_policies import VerifierPolicies # noqa: PLC0415
        d = dict(src_dict)
        verifier_id = UUID(d.pop("verifier_id"))




        account_id = UUID(d.pop("account_id"))




        description = d.pop("description")

        policies = VerifierPolicies.from_dict(d.pop("policies"))




        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        last_update_time = datetime.datetime.fromisoformat(d.pop("last_update_time"))




        verifier = cls(
            verifier_id=verifier_id,
            account_id=account_id,
            description=description,
            policies=policies,
            create_time=create_time,
            last_update_time=last_update_time,
        )

        return verifier

