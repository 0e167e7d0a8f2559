from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.match_policy_input_descriptor_type import check_match_policy_input_descriptor_type
from ..models.match_policy_input_descriptor_type import MatchPolicyInputDescriptorType
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.attribute_candidates import AttributeCandidates
  from ..models.attribute_filters import AttributeFilters
  from ..models.event_candidates import EventCandidates
  from ..models.face_candidates import FaceCandidates





T = TypeVar("T", bound="MatchPolicyInput")



@_attrs_define
class MatchPolicyInput:
    """ 
        Attributes:
            label (str):
            candidates (AttributeCandidates | EventCandidates | FaceCandidates):
            descriptor_type (MatchPolicyInputDescriptorType | Unset):  Default: 'face'.
            limit (int | Unset):  Default: 3.
            threshold (float | Unset):  Default: 0.0.
            targets (list[str] | Unset):
            filters (AttributeFilters | Unset):
     """

    label: str
    candidates: AttributeCandidates | EventCandidates | FaceCandidates
    descriptor_type: MatchPolicyInputDescriptorType | Unset = 'face'
    limit: int | Unset = 3
    threshold: float | Unset = 0.0
    targets: list[str] | Unset = UNSET
    filters: AttributeFilters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.attribute_candidates import AttributeCandidates # noqa: PLC0415
        from ..models.attribute_filters import AttributeFilters # noqa: PLC0415
        from ..models.event_candidates import EventCandidates # noqa: PLC0415
        from ..models.face_candidates import FaceCandidates # noqa: PLC0415
        label = self.label

        candidates: dict[str, Any]
        if isinstance(self.candidates, FaceCandidates):
            candidates = self.candidates.to_dict()
        elif isinstance(self.candidates, EventCandidates):
            candidates = self.candidates.to_dict()
        else:
            candidates = self.candidates.to_dict()


        descriptor_type: str | Unset = UNSET
        if not isinstance(self.descriptor_type, Unset):
            descriptor_type = self.descriptor_type


        limit = self.limit

        threshold = self.threshold

        targets: list[str] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = self.targets



        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "label": label,
            "candidates": candidates,
        })
        if descriptor_type is not UNSET:
            field_dict["descriptor_type"] = descriptor_type
        if limit is not UNSET:
            field_dict["limit"] = limit
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if targets is not UNSET:
            field_dict["targets"] = targets
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.attribute_candidates import AttributeCandidates # noqa: PLC0415
        from ..models.attribute_filters import AttributeFilters # noqa: PLC0415
        from ..models.event_candidates import EventCandidates # noqa: PLC0415
        from ..models.face_candidates import FaceCandidates # noqa: PLC0415
        d = dict(src_dict)
        label = d.pop("label")

        def _parse_candidates(data: object) -> AttributeCandidates | EventCandidates | FaceCandidates:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_candidates_type_0 = FaceCandidates.from_dict(data)



                return componentsschemas_candidates_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_candidates_type_1 = EventCandidates.from_dict(data)



                return componentsschemas_candidates_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_candidates_type_2 = AttributeCandidates.from_dict(data)



            return componentsschemas_candidates_type_2

        candidates = _parse_candidates(d.pop("candidates"))


        _descriptor_type = d.pop("descriptor_type", UNSET)
        descriptor_type: MatchPolicyInputDescriptorType | Unset
        if isinstance(_descriptor_type,  Unset):
            descriptor_type = UNSET
        else:
            descriptor_type = check_match_policy_input_descriptor_type(_descriptor_type)




        limit = d.pop("limit", UNSET)

        threshold = d.pop("threshold", UNSET)

        targets = cast(list[str], d.pop("targets", UNSET))


        _filters = d.pop("filters", UNSET)
        filters: AttributeFilters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = AttributeFilters.from_dict(_filters)




        match_policy_input = cls(
            label=label,
            candidates=candidates,
            descriptor_type=descriptor_type,
            limit=limit,
            threshold=threshold,
            targets=targets,
            filters=filters,
        )

        return match_policy_input

