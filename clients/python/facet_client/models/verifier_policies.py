from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.verifier_detect_policy import VerifierDetectPolicy
  from ..models.verifier_extract_policy import VerifierExtractPolicy
  from ..models.verifier_storage_policy import VerifierStoragePolicy





T = TypeVar("T", bound="VerifierPolicies")



@_attrs_define
class VerifierPolicies:
    """ The policies of a verifier, every default filled in.

        Attributes:
            detect_policy (VerifierDetectPolicy): Faces are always looked for, bodies never.
            extract_policy (VerifierExtractPolicy): The descriptor of a face is always extracted.
            storage_policy (VerifierStoragePolicy):
            verification_threshold (float): The status of a verification is true above this similarity. Default: 0.9.
     """

    detect_policy: VerifierDetectPolicy
    extract_policy: VerifierExtractPolicy
    storage_policy: VerifierStoragePolicy
    verification_threshold: float = 0.9





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier_detect_policy import VerifierDetectPolicy # noqa: PLC0415
        from ..models.verifier_extract_policy import VerifierExtractPolicy # noqa: PLC0415
        from ..models.verifier_storage_policy import VerifierStoragePolicy # noqa: PLC0415
        detect_policy = self.detect_policy.to_dict()

        extract_policy = self.extract_policy.to_dict()

        storage_policy = self.storage_policy.to_dict()

        verification_threshold = self.verification_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detect_policy": detect_policy,
            "extract_policy": extract_policy,
            "storage_policy": storage_policy,
            "verification_threshold": verification_threshold,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier_detect_policy import VerifierDetectPolicy # noqa: PLC0415
        from ..models.verifier_extract_policy import VerifierExtractPolicy # noqa: PLC0415
        from ..models.verifier_storage_policy import VerifierStoragePolicy # noqa: PLC0415
        d = dict(src_dict)
        detect_policy = VerifierDetectPolicy.from_dict(d.pop("detect_policy"))




        extract_policy = VerifierExtractPolicy.from_dict(d.pop("extract_policy"))




        storage_policy = VerifierStoragePolicy.from_dict(d.pop("storage_policy"))




        verification_threshold = d.pop("verification_threshold")

        verifier_policies = cls(
            detect_policy=detect_policy,
            extract_policy=extract_policy,
            storage_policy=storage_policy,
            verification_threshold=verification_threshold,
        )

        return verifier_policies

