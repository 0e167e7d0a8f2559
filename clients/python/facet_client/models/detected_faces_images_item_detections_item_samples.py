from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.detected_faces_images_item_detections_item_samples_body_type_0 import DetectedFacesImagesItemDetectionsItemSamplesBodyType0
  from ..models.detected_faces_images_item_detections_item_samples_face_type_0 import DetectedFacesImagesItemDetectionsItemSamplesFaceType0





T = TypeVar("T", bound="DetectedFacesImagesItemDetectionsItemSamples")



@_attrs_define
class DetectedFacesImagesItemDetectionsItemSamples:
    """ 
        Attributes:
            face (DetectedFacesImagesItemDetectionsItemSamplesFaceType0 | None):
            body (DetectedFacesImagesItemDetectionsItemSamplesBodyType0 | None):
     """

    face: DetectedFacesImagesItemDetectionsItemSamplesFaceType0 | None
    body: DetectedFacesImagesItemDetectionsItemSamplesBodyType0 | None





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_faces_images_item_detections_item_samples_body_type_0 import DetectedFacesImagesItemDetectionsItemSamplesBodyType0 # noqa: PLC0415
        from ..models.detected_faces_images_item_detections_item_samples_face_type_0 import DetectedFacesImagesItemDetectionsItemSamplesFaceType0 # noqa: PLC0415
        face: dict[str, Any] | None
        if isinstance(self.face, DetectedFacesImagesItemDetectionsItemSamplesFaceType0):
            face = self.face.to_dict()
        else:
            face = self.face

        body: dict[str, Any] | None
        if isinstance(self.body, DetectedFacesImagesItemDetectionsItemSamplesBodyType0):
            body = self.body.to_dict()
        else:
            body = self.body


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face": face,
            "body": body,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.detected_faces_images_item_detections_item_samples_body_type_0 import DetectedFacesImagesItemDetectionsItemSamplesBodyType0 # noqa: PLC0415
        from ..models.detected_faces_images_item_detections_item_samples_face_type_0 import DetectedFacesImagesItemDetectionsItemSamplesFaceType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_face(data: object) -> DetectedFacesImagesItemDetectionsItemSamplesFaceType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_type_0 = DetectedFacesImagesItemDetectionsItemSamplesFaceType0.from_dict(data)



                return face_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DetectedFacesImagesItemDetectionsItemSamplesFaceType0 | None, data)

        face = _parse_face(d.pop("face"))


        def _parse_body(data: object) -> DetectedFacesImagesItemDetectionsItemSamplesBodyType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                body_type_0 = DetectedFacesImagesItemDetectionsItemSamplesBodyType0.from_dict(data)



                return body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DetectedFacesImagesItemDetectionsItemSamplesBodyType0 | None, data)

        body = _parse_body(d.pop("body"))


        detected_faces_images_item_detections_item_samples = cls(
            face=face,
            body=body,
        )

        return detected_faces_images_item_detections_item_samples

