from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.verifier_storage_policy_attribute_policy import VerifierStoragePolicyAttributePolicy
  from ..models.verifier_storage_policy_face_sample_policy import VerifierStoragePolicyFaceSamplePolicy





T = TypeVar("T", bound="VerifierStoragePolicy")



@_attrs_define
class VerifierStoragePolicy:
    """ 
        Attributes:
            face_sample_policy (VerifierStoragePolicyFaceSamplePolicy):
            attribute_policy (VerifierStoragePolicyAttributePolicy):
     """

    face_sample_policy: VerifierStoragePolicyFaceSamplePolicy
    attribute_policy: VerifierStoragePolicyAttributePolicy





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier_storage_policy_attribute_policy import VerifierStoragePolicyAttributePolicy # noqa: PLC0415
        from ..models.verifier_storage_policy_face_sample_policy import VerifierStoragePolicyFaceSamplePolicy # noqa: PLC0415
        face_sample_policy = self.face_sample_policy.to_dict()

        attribute_policy = self.attribute_policy.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_sample_policy": face_sample_policy,
            "attribute_policy": attribute_policy,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier_storage_policy_attribute_policy import VerifierStoragePolicyAttributePolicy # noqa: PLC0415
        from ..models.verifier_storage_policy_face_sample_policy import VerifierStoragePolicyFaceSamplePolicy # noqa: PLC0415
        d = dict(src_dict)
        face_sample_policy = VerifierStoragePolicyFaceSamplePolicy.from_dict(d.pop("face_sample_policy"))




        attribute_policy = VerifierStoragePolicyAttributePolicy.from_dict(d.pop("attribute_policy"))




        verifier_storage_policy = cls(
            face_sample_policy=face_sample_policy,
            attribute_policy=attribute_policy,
        )

        return verifier_storage_policy

