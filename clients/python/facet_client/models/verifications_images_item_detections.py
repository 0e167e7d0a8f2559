from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filtered_detections import FilteredDetections
  from ..models.verifications_images_item_detections_face_detections_item import VerificationsImagesItemDetectionsFaceDetectionsItem





T = TypeVar("T", bound="VerificationsImagesItemDetections")



@_attrs_define
class VerificationsImagesItemDetections:
    """ 
        Attributes:
            face_detections (list[VerificationsImagesItemDetectionsFaceDetectionsItem]):
            filtered_detections (FilteredDetections):
     """

    face_detections: list[VerificationsImagesItemDetectionsFaceDetectionsItem]
    filtered_detections: FilteredDetections





    def to_dict(self) -> dict[str, Any]:
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        from ..models.verifications_images_item_detections_face_detections_item import VerificationsImagesItemDetectionsFaceDetectionsItem # noqa: PLC0415
        face_detections = []
        for face_detections_item_data in self.face_detections:
            face_detections_item = face_detections_item_data.to_dict()
            face_detections.append(face_detections_item)



        filtered_detections = self.filtered_detections.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_detections": face_detections,
            "filtered_detections": filtered_detections,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        from ..models.verifications_images_item_detections_face_detections_item import VerificationsImagesItemDetectionsFaceDetectionsItem # noqa: PLC0415
        d = dict(src_dict)
        face_detections = []
        _face_detections = d.pop("face_detections")
        for face_detections_item_data in (_face_detections):
            face_detections_item = VerificationsImagesItemDetectionsFaceDetectionsItem.from_dict(face_detections_item_data)



            face_detections.append(face_detections_item)


        filtered_detections = FilteredDetections.from_dict(d.pop("filtered_detections"))




        verifications_images_item_detections = cls(
            face_detections=face_detections,
            filtered_detections=filtered_detections,
        )

        return verifications_images_item_detections

