from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.verifier_storage_policy_input_attribute_policy import VerifierStoragePolicyInputAttributePolicy
  from ..models.verifier_storage_policy_input_face_sample_policy import VerifierStoragePolicyInputFaceSamplePolicy





T = TypeVar("T", bound="VerifierStoragePolicyInput")



@_attrs_define
class VerifierStoragePolicyInput:
    """ 
        Attributes:
            face_sample_policy (VerifierStoragePolicyInputFaceSamplePolicy | Unset):
            attribute_policy (VerifierStoragePolicyInputAttributePolicy | Unset):
     """

    face_sample_policy: VerifierStoragePolicyInputFaceSamplePolicy | Unset = UNSET
    attribute_policy: VerifierStoragePolicyInputAttributePolicy | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier_storage_policy_input_attribute_policy import VerifierStoragePolicyInputAttributePolicy # noqa: PLC0415
        from ..models.verifier_storage_policy_input_face_sample_policy import VerifierStoragePolicyInputFaceSamplePolicy # noqa: PLC0415
        face_sample_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_sample_policy, Unset):
            face_sample_policy = self.face_sample_policy.to_dict()

        attribute_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attribute_policy, Unset):
            attribute_policy = self.attribute_policy.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if face_sample_policy is not UNSET:
            field_dict["face_sample_policy"] = face_sample_policy
        if attribute_policy is not UNSET:
            field_dict["attribute_policy"] = attribute_policy

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier_storage_policy_input_attribute_policy import VerifierStoragePolicyInputAttributePolicy # noqa: PLC0415
        from ..models.verifier_storage_policy_input_face_sample_policy import VerifierStoragePolicyInputFaceSamplePolicy # noqa: PLC0415
        d = dict(src_dict)
        _face_sample_policy = d.pop("face_sample_policy", UNSET)
        face_sample_policy: VerifierStoragePolicyInputFaceSamplePolicy | Unset
        if isinstance(_face_sample_policy,  Unset):
            face_sample_policy = UNSET
        else:
            face_sample_policy = VerifierStoragePolicyInputFaceSamplePolicy.from_dict(_face_sample_policy)




        _attribute_policy = d.pop("attribute_policy", UNSET)
        attribute_policy: VerifierStoragePolicyInputAttributePolicy | Unset
        if isinstance(_attribute_policy,  Unset):
            attribute_policy = UNSET
        else:
            attribute_policy = VerifierStoragePolicyInputAttributePolicy.from_dict(_attribute_policy)




        verifier_storage_policy_input = cls(
            face_sample_policy=face_sample_policy,
            attribute_policy=attribute_policy,
        )

        return verifier_storage_policy_input

