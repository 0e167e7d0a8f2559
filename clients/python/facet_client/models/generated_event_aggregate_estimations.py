from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.generated_event_aggregate_estimations_body import GeneratedEventAggregateEstimationsBody
  from ..models.generated_event_aggregate_estimations_face import GeneratedEventAggregateEstimationsFace





T = TypeVar("T", bound="GeneratedEventAggregateEstimations")



@_attrs_define
class GeneratedEventAggregateEstimations:
    """ 
        Attributes:
            face (GeneratedEventAggregateEstimationsFace):
            body (GeneratedEventAggregateEstimationsBody):
     """

    face: GeneratedEventAggregateEstimationsFace
    body: GeneratedEventAggregateEstimationsBody





    def to_dict(self) -> dict[str, Any]:
        from ..models.generated_event_aggregate_estimations_body import GeneratedEventAggregateEstimationsBody # noqa: PLC0415
        from ..models.generated_event_aggregate_estimations_face import GeneratedEventAggregateEstimationsFace # noqa: PLC0415
        face = self.face.to_dict()

        body = self.body.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face": face,
            "body": body,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generated_event_aggregate_estimations_body import GeneratedEventAggregateEstimationsBody # noqa: PLC0415
        from ..models.generated_event_aggregate_estimations_face import GeneratedEventAggregateEstimationsFace # noqa: PLC0415
        d = dict(src_dict)
        face = GeneratedEventAggregateEstimationsFace.from_dict(d.pop("face"))




        body = GeneratedEventAggregateEstimationsBody.from_dict(d.pop("body"))




        generated_event_aggregate_estimations = cls(
            face=face,
            body=body,
        )

        return generated_event_aggregate_estimations

