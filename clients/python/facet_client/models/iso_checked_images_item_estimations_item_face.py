from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.iso_checked_images_item_estimations_item_face_detection import IsoCheckedImagesItemEstimationsItemFaceDetection





T = TypeVar("T", bound="IsoCheckedImagesItemEstimationsItemFace")



@_attrs_define
class IsoCheckedImagesItemEstimationsItemFace:
    """ 
        Attributes:
            detection (IsoCheckedImagesItemEstimationsItemFaceDetection):
     """

    detection: IsoCheckedImagesItemEstimationsItemFaceDetection





    def to_dict(self) -> dict[str, Any]:
        from ..models.iso_checked_images_item_estimations_item_face_detection import IsoCheckedImagesItemEstimationsItemFaceDetection # noqa: PLC0415
        detection = self.detection.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detection": detection,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.iso_checked_images_item_estimations_item_face_detection import IsoCheckedImagesItemEstimationsItemFaceDetection # noqa: PLC0415
        d = dict(src_dict)
        detection = IsoCheckedImagesItemEstimationsItemFaceDetection.from_dict(d.pop("detection"))




        iso_checked_images_item_estimations_item_face = cls(
            detection=detection,
        )

        return iso_checked_images_item_estimations_item_face

