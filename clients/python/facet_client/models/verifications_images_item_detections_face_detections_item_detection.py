from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.verifications_images_item_detections_face_detections_item_detection_sample_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0





T = TypeVar("T", bound="VerificationsImagesItemDetectionsFaceDetectionsItemDetection")



@_attrs_define
class VerificationsImagesItemDetectionsFaceDetectionsItemDetection:
    """ 
        Attributes:
            filename (str):
            sample (None | VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0):
     """

    filename: str
    sample: None | VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifications_images_item_detections_face_detections_item_detection_sample_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0 # noqa: PLC0415
        filename = self.filename

        sample: dict[str, Any] | None
        if isinstance(self.sample, VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0):
            sample = self.sample.to_dict()
        else:
            sample = self.sample


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "sample": sample,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifications_images_item_detections_face_detections_item_detection_sample_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0 # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        def _parse_sample(data: object) -> None | VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sample_type_0 = VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0.from_dict(data)



                return sample_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VerificationsImagesItemDetectionsFaceDetectionsItemDetectionSampleType0, data)

        sample = _parse_sample(d.pop("sample"))


        verifications_images_item_detections_face_detections_item_detection = cls(
            filename=filename,
            sample=sample,
        )

        return verifications_images_item_detections_face_detections_item_detection

