from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.estimated_aggregate_estimations_body import EstimatedAggregateEstimationsBody
  from ..models.estimated_aggregate_estimations_face import EstimatedAggregateEstimationsFace





T = TypeVar("T", bound="EstimatedAggregateEstimations")



@_attrs_define
class EstimatedAggregateEstimations:
    """ Of all images together, with aggregate_attributes 1; else empty.

        Attributes:
            face (EstimatedAggregateEstimationsFace):
            body (EstimatedAggregateEstimationsBody):
     """

    face: EstimatedAggregateEstimationsFace
    body: EstimatedAggregateEstimationsBody





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_aggregate_estimations_body import EstimatedAggregateEstimationsBody # noqa: PLC0415
        from ..models.estimated_aggregate_estimations_face import EstimatedAggregateEstimationsFace # noqa: PLC0415
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
        from ..models.estimated_aggregate_estimations_body import EstimatedAggregateEstimationsBody # noqa: PLC0415
        from ..models.estimated_aggregate_estimations_face import EstimatedAggregateEstimationsFace # noqa: PLC0415
        d = dict(src_dict)
        face = EstimatedAggregateEstimationsFace.from_dict(d.pop("face"))




        body = EstimatedAggregateEstimationsBody.from_dict(d.pop("body"))




        estimated_aggregate_estimations = cls(
            face=face,
            body=body,
        )

        return estimated_aggregate_estimations

