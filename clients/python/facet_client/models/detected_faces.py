from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.detected_faces_images_item import DetectedFacesImagesItem
  from ..models.filtered_detections import FilteredDetections





T = TypeVar("T", bound="DetectedFaces")



@_attrs_define
class DetectedFaces:
    """ 
        Attributes:
            images (list[DetectedFacesImagesItem]):
            filtered_detections (FilteredDetections):
     """

    images: list[DetectedFacesImagesItem]
    filtered_detections: FilteredDetections





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_faces_images_item import DetectedFacesImagesItem # noqa: PLC0415
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        images = []
        for images_item_data in self.images:
            images_item = images_item_data.to_dict()
            images.append(images_item)



        filtered_detections = self.filtered_detections.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "images": images,
            "filtered_detections": filtered_detections,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.detected_faces_images_item import DetectedFacesImagesItem # noqa: PLC0415
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        d = dict(src_dict)
        images = []
        _images = d.pop("images")
        for images_item_data in (_images):
            images_item = DetectedFacesImagesItem.from_dict(images_item_data)



            images.append(images_item)


        filtered_detections = FilteredDetections.from_dict(d.pop("filtered_detections"))




        detected_faces = cls(
            images=images,
            filtered_detections=filtered_detections,
        )

        return detected_faces

