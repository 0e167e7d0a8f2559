from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.verifications_images_item_detections_face_detections_item_face_attributes_type_0_basic_attributes_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0





T = TypeVar("T", bound="VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0")



@_attrs_define
class VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0:
    """ 
        Attributes:
            attribute_id (None | UUID):
            url (None | str):
            score (float | None): How far the descriptor can be relied on.
            basic_attributes (None |
                VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0):
            samples (list[UUID]):
     """

    attribute_id: None | UUID
    url: None | str
    score: float | None
    basic_attributes: None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0
    samples: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifications_images_item_detections_face_detections_item_face_attributes_type_0_basic_attributes_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0 # noqa: PLC0415
        attribute_id: None | str
        if isinstance(self.attribute_id, UUID):
            attribute_id = str(self.attribute_id)
        else:
            attribute_id = self.attribute_id

        url: None | str
        url = self.url

        score: float | None
        score = self.score

        basic_attributes: dict[str, Any] | None
        if isinstance(self.basic_attributes, VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0):
            basic_attributes = self.basic_attributes.to_dict()
        else:
            basic_attributes = self.basic_attributes

        samples = []
        for samples_item_data in self.samples:
            samples_item = str(samples_item_data)
            samples.append(samples_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attribute_id": attribute_id,
            "url": url,
            "score": score,
            "basic_attributes": basic_attributes,
            "samples": samples,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifications_images_item_detections_face_detections_item_face_attributes_type_0_basic_attributes_type_0 import VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_attribute_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                attribute_id_type_0 = UUID(data)



                return attribute_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        attribute_id = _parse_attribute_id(d.pop("attribute_id"))


        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))


        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))


        def _parse_basic_attributes(data: object) -> None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                basic_attributes_type_0 = VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0.from_dict(data)



                return basic_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VerificationsImagesItemDetectionsFaceDetectionsItemFaceAttributesType0BasicAttributesType0, data)

        basic_attributes = _parse_basic_attributes(d.pop("basic_attributes"))


        samples = []
        _samples = d.pop("samples")
        for samples_item_data in (_samples):
            samples_item = UUID(samples_item_data)



            samples.append(samples_item)


        verifications_images_item_detections_face_detections_item_face_attributes_type_0 = cls(
            attribute_id=attribute_id,
            url=url,
            score=score,
            basic_attributes=basic_attributes,
            samples=samples,
        )

        return verifications_images_item_detections_face_detections_item_face_attributes_type_0

