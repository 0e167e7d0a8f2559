from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.verifier_detect_policy_input import VerifierDetectPolicyInput
  from ..models.verifier_extract_policy_input import VerifierExtractPolicyInput
  from ..models.verifier_storage_policy_input import VerifierStoragePolicyInput





T = TypeVar("T", bound="VerifierPoliciesInput")



@_attrs_define
class VerifierPoliciesInput:
    """ The policies of a verifier, every default filled in.

        Attributes:
            detect_policy (VerifierDetectPolicyInput | Unset): Faces are always looked for, bodies never.
            extract_policy (VerifierExtractPolicyInput | Unset): The descriptor of a face is always extracted.
            storage_policy (VerifierStoragePolicyInput | Unset):
            verification_threshold (float | Unset): The status of a verification is true above this similarity. Default:
                0.9.
     """

    detect_policy: VerifierDetectPolicyInput | Unset = UNSET
    extract_policy: VerifierExtractPolicyInput | Unset = UNSET
    storage_policy: VerifierStoragePolicyInput | Unset = UNSET
    verification_threshold: float | Unset = 0.9





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier_detect_policy_input import VerifierDetectPolicyInput # noqa: PLC0415
        from ..models.verifier_extract_policy_input import VerifierExtractPolicyInput # noqa: PLC0415
        from ..models.verifier_storage_policy_input import VerifierStoragePolicyInput # noqa: PLC0415
        detect_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detect_policy, Unset):
            detect_policy = self.detect_policy.to_dict()

        extract_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extract_policy, Unset):
            extract_policy = self.extract_policy.to_dict()

        storage_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.storage_policy, Unset):
            storage_policy = self.storage_policy.to_dict()

        verification_threshold = self.verification_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if detect_policy is not UNSET:
            field_dict["detect_policy"] = detect_policy
        if extract_policy is not UNSET:
            field_dict["extract_policy"] = extract_policy
        if storage_policy is not UNSET:
            field_dict["storage_policy"] = storage_policy
        if verification_threshold is not UNSET:
            field_dict["verification_threshold"] = verification_threshold

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier_detect_policy_input import VerifierDetectPolicyInput # noqa: PLC0415
        from ..models.verifier_extract_policy_input import VerifierExtractPolicyInput # noqa: PLC0415
        from ..models.verifier_storage_policy_input import VerifierStoragePolicyInput # noqa: PLC0415
        d = dict(src_dict)
        _detect_policy = d.pop("detect_policy", UNSET)
        detect_policy: VerifierDetectPolicyInput | Unset
        if isinstance(_detect_policy,  Unset):
            detect_policy = UNSET
        else:
            detect_policy = VerifierDetectPolicyInput.from_dict(_detect_policy)




        _extract_policy = d.pop("extract_policy", UNSET)
        extract_policy: VerifierExtractPolicyInput | Unset
        if isinstance(_extract_policy,  Unset):
            extract_policy = UNSET
        else:
            extract_policy = VerifierExtractPolicyInput.from_dict(_extract_policy)




        _storage_policy = d.pop("storage_policy", UNSET)
        storage_policy: VerifierStoragePolicyInput | Unset
        if isinstance(_storage_policy,  Unset):
            storage_policy = UNSET
        else:
            storage_policy = VerifierStoragePolicyInput.from_dict(_storage_policy)




        verification_threshold = d.pop("verification_threshold", UNSET)

        verifier_policies_input = cls(
            detect_policy=detect_policy,
            extract_policy=extract_policy,
            storage_policy=storage_policy,
            verification_threshold=verification_threshold,
        )

        return verifier_policies_input

