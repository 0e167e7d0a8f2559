from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.verification import Verification
  from ..models.verifications_images_item_detections_face_detections_item_detection import VerificationsImagesItemDetectionsFaceDetectionsItemDetection
  from ..models.verifications_images_item_detections_face_detections_item_face_attributes_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0





T = TypeVar("T", bound="VerificationsImagesItemDetectionsFaceDetectionsItem")



@_attrs_define
class VerificationsImagesItemDetectionsFaceDetectionsItem:
    """ 
        Attributes:
            detection (VerificationsImagesItemDetectionsFaceDetectionsItemDetection):
            face_attributes (None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0):
            verifications (list[Verification]): Every candidate, in the order of the request; without those deleted
                meanwhile.
     """

    detection: VerificationsImagesItemDetectionsFaceDetectionsItemDetection
    face_attributes: None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0
    verifications: list[Verification]





    def to_dict(self) -> dict[str, Any]:
        from ..models.verification import Verification # noqa: PLC0415
        from ..models.verifications_images_item_detections_face_detections_item_detection import VerificationsImagesItemDetectionsFaceDetectionsItemDetection # noqa: PLC0415
        from ..models.verifications_images_item_detections_face_detections_item_face_attributes_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0 # noqa: PLC0415
        detection = self.detection.to_dict()

        face_attributes: dict[str, Any] | None
        if isinstance(self.face_attributes, VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0):
            face_attributes = self.face_attributes.to_dict()
        else:
            face_attributes = self.face_attributes

        verifications = []
        for verifications_item_data in self.verifications:
            verifications_item = verifications_item_data.to_dict()
            verifications.append(verifications_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detection": detection,
            "face_attributes": face_attributes,
            "verifications": verifications,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verification import Verification # noqa: PLC0415
        from ..models.verifications_images_item_detections_face_detections_item_detection import VerificationsImagesItemDetectionsFaceDetectionsItemDetection # noqa: PLC0415
        from ..models.verifications_images_item_detections_face_detections_item_face_attributes_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0 # noqa: PLC0415
        d = dict(src_dict)
        detection = VerificationsImagesItemDetectionsFaceDetectionsItemDetection.from_dict(d.pop("detection"))




        def _parse_face_attributes(data: object) -> None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_attributes_type_0 = VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0.from_dict(data)



                return face_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0, data)

        face_attributes = _parse_face_attributes(d.pop("face_attributes"))


        verifications = []
        _verifications = d.pop("verifications")
        for verifications_item_data in (_verifications):
            verifications_item = Verification.from_dict(verifications_item_data)



            verifications.append(verifications_item)


        verifications_images_item_detections_face_detections_item = cls(
            detection=detection,
            face_attributes=face_attributes,
            verifications=verifications,
        )

        return verifications_images_item_detections_face_detections_item

