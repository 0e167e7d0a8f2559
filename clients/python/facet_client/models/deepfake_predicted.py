from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.deepfake_predicted_aggregate_estimations import DeepfakePredictedAggregateEstimations
  from ..models.deepfake_predicted_images_item import DeepfakePredictedImagesItem





T = TypeVar("T", bound="DeepfakePredicted")



@_attrs_define
class DeepfakePredicted:
    """ 
        Attributes:
            images (list[DeepfakePredictedImagesItem]):
            aggregate_estimations (DeepfakePredictedAggregateEstimations): Of all images together, with aggregate 1; else
                empty.
     """

    images: list[DeepfakePredictedImagesItem]
    aggregate_estimations: DeepfakePredictedAggregateEstimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.deepfake_predicted_aggregate_estimations import DeepfakePredictedAggregateEstimations # noqa: PLC0415
        from ..models.deepfake_predicted_images_item import DeepfakePredictedImagesItem # noqa: PLC0415
        images = []
        for images_item_data in self.images:
            images_item = images_item_data.to_dict()
            images.append(images_item)



        aggregate_estimations = self.aggregate_estimations.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "images": images,
            "aggregate_estimations": aggregate_estimations,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.deepfake_predicted_aggregate_estimations import DeepfakePredictedAggregateEstimations # noqa: PLC0415
        from ..models.deepfake_predicted_images_item import DeepfakePredictedImagesItem # noqa: PLC0415
        d = dict(src_dict)
        images = []
        _images = d.pop("images")
        for images_item_data in (_images):
            images_item = DeepfakePredictedImagesItem.from_dict(images_item_data)



            images.append(images_item)


        aggregate_estimations = DeepfakePredictedAggregateEstimations.from_dict(d.pop("aggregate_estimations"))




        deepfake_predicted = cls(
            images=images,
            aggregate_estimations=aggregate_estimations,
        )

        return deepfake_predicted

