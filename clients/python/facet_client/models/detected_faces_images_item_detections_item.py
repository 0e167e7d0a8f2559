from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.detected_samples import DetectedSamples





T = TypeVar("T", bound="DetectedFacesImagesItemDetectionsItem")



@_attrs_define
class DetectedFacesImagesItemDetectionsItem:
    """ 
        Attributes:
            samples (DetectedSamples):
     """

    samples: DetectedSamples





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_samples import DetectedSamples # noqa: PLC0415
        samples = self.samples.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "samples": samples,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.detected_samples import DetectedSamples # noqa: PLC0415
        d = dict(src_dict)
        samples = DetectedSamples.from_dict(d.pop("samples"))




        detected_faces_images_item_detections_item = cls(
            samples=samples,
        )

        return detected_faces_images_item_detections_item

