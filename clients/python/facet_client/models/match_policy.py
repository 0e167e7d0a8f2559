from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.match_policy_descriptor_type import check_match_policy_descriptor_type
from ..models.match_policy_descriptor_type import MatchPolicyDescriptorType
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.attribute_candidates import AttributeCandidates
  from ..models.attribute_filters import AttributeFilters
  from ..models.event_candidates import EventCandidates
  from ..models.face_candidates import FaceCandidates





T = TypeVar("T", bound="MatchPolicy")



@_attrs_define
class MatchPolicy:
    """ 
        Attributes:
            label (str):
            candidates (AttributeCandidates | EventCandidates | FaceCandidates):
            descriptor_type (MatchPolicyDescriptorType):  Default: 'face'.
            limit (int):  Default: 3.
            threshold (float):  Default: 0.0.
            filters (AttributeFilters):
            targets (list[str] | Unset):
     """

    label: str
    candidates: AttributeCandidates | EventCandidates | FaceCandidates
    filters: AttributeFilters
    descriptor_type: MatchPolicyDescriptorType = 'face'
    limit: int = 3
    threshold: float = 0.0
    targets: list[str] | Unset = UNSET





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


        descriptor_type: str = self.descriptor_type

        limit = self.limit

        threshold = self.threshold

        filters = self.filters.to_dict()

        targets: list[str] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = self.targets




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "label": label,
            "candidates": candidates,
            "descriptor_type": descriptor_type,
            "limit": limit,
            "threshold": threshold,
            "filters": filters,
        })
        if targets is not UNSET:
            field_dict["targets"] = targets

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


        descriptor_type = check_match_policy_descriptor_type(d.pop("descriptor_type"))




        limit = d.pop("limit")

        threshold = d.pop("threshold")

        filters = AttributeFilters.from_dict(d.pop("filters"))




        targets = cast(list[str], d.pop("targets", UNSET))


        match_policy = cls(
            label=label,
            candidates=candidates,
            descriptor_type=descriptor_type,
            limit=limit,
            threshold=threshold,
            filters=filters,
            targets=targets,
        )

        return match_policy

