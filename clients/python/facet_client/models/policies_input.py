from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.conditional_tag_input import ConditionalTagInput
  from ..models.detect_policy_input import DetectPolicyInput
  from ..models.extract_policy_input import ExtractPolicyInput
  from ..models.match_policy_input import MatchPolicyInput
  from ..models.storage_policy_input import StoragePolicyInput





T = TypeVar("T", bound="PoliciesInput")



@_attrs_define
class PoliciesInput:
    """ The policies of a handler, every default filled in.

        Attributes:
            detect_policy (DetectPolicyInput | Unset):
            extract_policy (ExtractPolicyInput | Unset):
            match_policy (list[MatchPolicyInput] | Unset):
            conditional_tags_policy (list[ConditionalTagInput] | Unset):
            storage_policy (StoragePolicyInput | Unset):
     """

    detect_policy: DetectPolicyInput | Unset = UNSET
    extract_policy: ExtractPolicyInput | Unset = UNSET
    match_policy: list[MatchPolicyInput] | Unset = UNSET
    conditional_tags_policy: list[ConditionalTagInput] | Unset = UNSET
    storage_policy: StoragePolicyInput | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.conditional_tag_input import ConditionalTagInput # noqa: PLC0415
        from ..models.detect_policy_input import DetectPolicyInput # noqa: PLC0415
        from ..models.extract_policy_input import ExtractPolicyInput # noqa: PLC0415
        from ..models.match_policy_input import MatchPolicyInput # noqa: PLC0415
        from ..models.storage_policy_input import StoragePolicyInput # noqa: PLC0415
        detect_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detect_policy, Unset):
            detect_policy = self.detect_policy.to_dict()

        extract_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extract_policy, Unset):
            extract_policy = self.extract_policy.to_dict()

        match_policy: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.match_policy, Unset):
            match_policy = []
            for match_policy_item_data in self.match_policy:
                match_policy_item = match_policy_item_data.to_dict()
                match_policy.append(match_policy_item)



        conditional_tags_policy: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conditional_tags_policy, Unset):
            conditional_tags_policy = []
            for conditional_tags_policy_item_data in self.conditional_tags_policy:
                conditional_tags_policy_item = conditional_tags_policy_item_data.to_dict()
                conditional_tags_policy.append(conditional_tags_policy_item)



        storage_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.storage_policy, Unset):
            storage_policy = self.storage_policy.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if detect_policy is not UNSET:
            field_dict["detect_policy"] = detect_policy
        if extract_policy is not UNSET:
            field_dict["extract_policy"] = extract_policy
        if match_policy is not UNSET:
            field_dict["match_policy"] = match_policy
        if conditional_tags_policy is not UNSET:
            field_dict["conditional_tags_policy"] = conditional_tags_policy
        if storage_policy is not UNSET:
            field_dict["storage_policy"] = storage_policy

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.conditional_tag_input import ConditionalTagInput # noqa: PLC0415
        from ..models.detect_policy_input import DetectPolicyInput # noqa: PLC0415
        from ..models.extract_policy_input import ExtractPolicyInput # noqa: PLC0415
        from ..models.match_policy_input import MatchPolicyInput # noqa: PLC0415
        from ..models.storage_policy_input import StoragePolicyInput # noqa: PLC0415
        d = dict(src_dict)
        _detect_policy = d.pop("detect_policy", UNSET)
        detect_policy: DetectPolicyInput | Unset
        if isinstance(_detect_policy,  Unset):
            detect_policy = UNSET
        else:
            detect_policy = DetectPolicyInput.from_dict(_detect_policy)




        _extract_policy = d.pop("extract_policy", UNSET)
        extract_policy: ExtractPolicyInput | Unset
        if isinstance(_extract_policy,  Unset):
            extract_policy = UNSET
        else:
            extract_policy = ExtractPolicyInput.from_dict(_extract_policy)




        _match_policy = d.pop("match_policy", UNSET)
        match_policy: list[MatchPolicyInput] | Unset = UNSET
        if _match_policy is not UNSET:
            match_policy = []
            for match_policy_item_data in _match_policy:
                match_policy_item = MatchPolicyInput.from_dict(match_policy_item_data)



                match_policy.append(match_policy_item)


        _conditional_tags_policy = d.pop("conditional_tags_policy", UNSET)
        conditional_tags_policy: list[ConditionalTagInput] | Unset = UNSET
        if _conditional_tags_policy is not UNSET:
            conditional_tags_policy = []
            for conditional_tags_policy_item_data in _conditional_tags_policy:
                conditional_tags_policy_item = ConditionalTagInput.from_dict(conditional_tags_policy_item_data)



                conditional_tags_policy.append(conditional_tags_policy_item)


        _storage_policy = d.pop("storage_policy", UNSET)
        storage_policy: StoragePolicyInput | Unset
        if isinstance(_storage_policy,  Unset):
            storage_policy = UNSET
        else:
            storage_policy = StoragePolicyInput.from_dict(_storage_policy)




        policies_input = cls(
            detect_policy=detect_policy,
            extract_policy=extract_policy,
            match_policy=match_policy,
            conditional_tags_policy=conditional_tags_policy,
            storage_policy=storage_policy,
        )

        return policies_input

