from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filtered_detection_samples_face_detection import FilteredDetectionSamplesFaceDetection





T = TypeVar("T", bound="FilteredDetectionSamplesFace")



@_attrs_define
class FilteredDetectionSamplesFace:
    """ 
        Attributes:
            detection (FilteredDetectionSamplesFaceDetection):
     """

    detection: FilteredDetectionSamplesFaceDetection





    def to_dict(self) -> dict[str, Any]:
        from ..models.filtered_detection_samples_face_detection import FilteredDetectionSamplesFaceDetection # noqa: PLC0415
        detection = self.detection.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detection": detection,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filtered_detection_samples_face_detection import FilteredDetectionSamplesFaceDetection # noqa: PLC0415
        d = dict(src_dict)
        detection = FilteredDetectionSamplesFaceDetection.from_dict(d.pop("detection"))




        filtered_detection_samples_face = cls(
            detection=detection,
        )

        return filtered_detection_samples_face

