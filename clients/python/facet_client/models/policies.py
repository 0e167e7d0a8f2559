from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.conditional_tag import ConditionalTag
  from ..models.detect_policy import DetectPolicy
  from ..models.extract_policy import ExtractPolicy
  from ..models.match_policy import MatchPolicy
  from ..models.storage_policy import StoragePolicy





T = TypeVar("T", bound="Policies")



@_attrs_define
class Policies:
    """ The policies of a handler, every default filled in.

        Attributes:
            detect_policy (DetectPolicy):
            extract_policy (ExtractPolicy):
            match_policy (list[MatchPolicy]):
            conditional_tags_policy (list[ConditionalTag]):
            storage_policy (StoragePolicy):
     """

    detect_policy: DetectPolicy
    extract_policy: ExtractPolicy
    match_policy: list[MatchPolicy]
    conditional_tags_policy: list[ConditionalTag]
    storage_policy: StoragePolicy





    def to_dict(self) -> dict[str, Any]:
        from ..models.conditional_tag import ConditionalTag # noqa: PLC0415
        from ..models.detect_policy import DetectPolicy # noqa: PLC0415
        from ..models.extract_policy import ExtractPolicy # noqa: PLC0415
        from ..models.match_policy import MatchPolicy # noqa: PLC0415
        from ..models.storage_policy import StoragePolicy # noqa: PLC0415
        detect_policy = self.detect_policy.to_dict()

        extract_policy = self.extract_policy.to_dict()

        match_policy = []
        for match_policy_item_data in self.match_policy:
            match_policy_item = match_policy_item_data.to_dict()
            match_policy.append(match_policy_item)



        conditional_tags_policy = []
        for conditional_tags_policy_item_data in self.conditional_tags_policy:
            conditional_tags_policy_item = conditional_tags_policy_item_data.to_dict()
            conditional_tags_policy.append(conditional_tags_policy_item)



        storage_policy = self.storage_policy.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detect_policy": detect_policy,
            "extract_policy": extract_policy,
            "match_policy": match_policy,
            "conditional_tags_policy": conditional_tags_policy,
            "storage_policy": storage_policy,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.conditional_tag import ConditionalTag # noqa: PLC0415
        from ..models.detect_policy import DetectPolicy # noqa: PLC0415
        from ..models.extract_policy import ExtractPolicy # noqa: PLC0415
        from ..models.match_policy import MatchPolicy # noqa: PLC0415
        from ..models.storage_policy import StoragePolicy # noqa: PLC0415
        d = dict(src_dict)
        detect_policy = DetectPolicy.from_dict(d.pop("detect_policy"))




        extract_policy = ExtractPolicy.from_dict(d.pop("extract_policy"))




        match_policy = []
        _match_policy = d.pop("match_policy")
        for match_policy_item_data in (_match_policy):
            match_policy_item = MatchPolicy.from_dict(match_policy_item_data)



            match_policy.append(match_policy_item)


        conditional_tags_policy = []
        _conditional_tags_policy = d.pop("conditional_tags_policy")
        for conditional_tags_policy_item_data in (_conditional_tags_policy):
            conditional_tags_policy_item = ConditionalTag.from_dict(conditional_tags_policy_item_data)



            conditional_tags_policy.append(conditional_tags_policy_item)


        storage_policy = StoragePolicy.from_dict(d.pop("storage_policy"))




        policies = cls(
            detect_policy=detect_policy,
            extract_policy=extract_policy,
            match_policy=match_policy,
            conditional_tags_policy=conditional_tags_policy,
            storage_policy=storage_policy,
        )

        return policies

