from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.estimated_images_estimations_item_estimations_item_face_type_0_detection import EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection





T = TypeVar("T", bound="EstimatedImagesEstimationsItemEstimationsItemFaceType0")



@_attrs_define
class EstimatedImagesEstimationsItemEstimationsItemFaceType0:
    """ 
        Attributes:
            detection (EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection):
     """

    detection: EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_images_estimations_item_estimations_item_face_type_0_detection import EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection # noqa: PLC0415
        detection = self.detection.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detection": detection,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_images_estimations_item_estimations_item_face_type_0_detection import EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection # noqa: PLC0415
        d = dict(src_dict)
        detection = EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection.from_dict(d.pop("detection"))




        estimated_images_estimations_item_estimations_item_face_type_0 = cls(
            detection=detection,
        )

        return estimated_images_estimations_item_estimations_item_face_type_0

