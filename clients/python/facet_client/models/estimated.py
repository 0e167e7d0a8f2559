from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.estimated_aggregate_estimations import EstimatedAggregateEstimations
  from ..models.estimated_images_estimations_item import EstimatedImagesEstimationsItem
  from ..models.filtered_detections import FilteredDetections





T = TypeVar("T", bound="Estimated")



@_attrs_define
class Estimated:
    """ 
        Attributes:
            images_estimations (list[EstimatedImagesEstimationsItem]):
            aggregate_estimations (EstimatedAggregateEstimations): Of all images together, with aggregate_attributes 1; else
                empty.
            filtered_detections (FilteredDetections):
     """

    images_estimations: list[EstimatedImagesEstimationsItem]
    aggregate_estimations: EstimatedAggregateEstimations
    filtered_detections: FilteredDetections





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_aggregate_estimations import EstimatedAggregateEstimations # noqa: PLC0415
        from ..models.estimated_images_estimations_item import EstimatedImagesEstimationsItem # noqa: PLC0415
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        images_estimations = []
        for images_estimations_item_data in self.images_estimations:
            images_estimations_item = images_estimations_item_data.to_dict()
            images_estimations.append(images_estimations_item)



        aggregate_estimations = self.aggregate_estimations.to_dict()

        filtered_detections = self.filtered_detections.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "images_estimations": images_estimations,
            "aggregate_estimations": aggregate_estimations,
            "filtered_detections": filtered_detections,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_aggregate_estimations import EstimatedAggregateEstimations # noqa: PLC0415
        from ..models.estimated_images_estimations_item import EstimatedImagesEstimationsItem # noqa: PLC0415
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        d = dict(src_dict)
        images_estimations = []
        _images_estimations = d.pop("images_estimations")
        for images_estimations_item_data in (_images_estimations):
            images_estimations_item = EstimatedImagesEstimationsItem.from_dict(images_estimations_item_data)



            images_estimations.append(images_estimations_item)


        aggregate_estimations = EstimatedAggregateEstimations.from_dict(d.pop("aggregate_estimations"))




        filtered_detections = FilteredDetections.from_dict(d.pop("filtered_detections"))




        estimated = cls(
            images_estimations=images_estimations,
            aggregate_estimations=aggregate_estimations,
            filtered_detections=filtered_detections,
        )

        return estimated

