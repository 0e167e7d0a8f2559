from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filtered_detection import FilteredDetection





T = TypeVar("T", bound="FilteredDetections")



@_attrs_define
class FilteredDetections:
    """ 
        Attributes:
            face_detections (list[FilteredDetection]):
            body_detections (list[FilteredDetection]):
     """

    face_detections: list[FilteredDetection]
    body_detections: list[FilteredDetection]





    def to_dict(self) -> dict[str, Any]:
        from ..models.filtered_detection import FilteredDetection # noqa: PLC0415
        face_detections = []
        for face_detections_item_data in self.face_detections:
            face_detections_item = face_detections_item_data.to_dict()
            face_detections.append(face_detections_item)



        body_detections = []
        for body_detections_item_data in self.body_detections:
            body_detections_item = body_detections_item_data.to_dict()
            body_detections.append(body_detections_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_detections": face_detections,
            "body_detections": body_detections,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filtered_detection import FilteredDetection # noqa: PLC0415
        d = dict(src_dict)
        face_detections = []
        _face_detections = d.pop("face_detections")
        for face_detections_item_data in (_face_detections):
            face_detections_item = FilteredDetection.from_dict(face_detections_item_data)



            face_detections.append(face_detections_item)


        body_detections = []
        _body_detections = d.pop("body_detections")
        for body_detections_item_data in (_body_detections):
            body_detections_item = FilteredDetection.from_dict(body_detections_item_data)



            body_detections.append(body_detections_item)


        filtered_detections = cls(
            face_detections=face_detections,
            body_detections=body_detections,
        )

        return filtered_detections

