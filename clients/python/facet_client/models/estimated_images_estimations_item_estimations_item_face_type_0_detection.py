from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.estimated_images_estimations_item_estimations_item_face_type_0_detection_quality_type_0 import EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0
  from ..models.face_quality_result import FaceQualityResult
  from ..models.rect import Rect
  from ..models.sdk_face_attributes import SdkFaceAttributes





T = TypeVar("T", bound="EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection")



@_attrs_define
class EstimatedImagesEstimationsItemEstimationsItemFaceType0Detection:
    """ 
        Attributes:
            rect (Rect):
            landmarks5 (list[list[float]]):
            attributes (SdkFaceAttributes):
            landmarks68 (list[list[float]] | Unset):
            quality (EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0 | Literal['unavailable'] |
                Unset):
            face_quality (FaceQualityResult | Literal['unavailable'] | Unset):
            warp (str | Unset): JPEG: of a face 250x250 pixels, of a body 128x256.
     """

    rect: Rect
    landmarks5: list[list[float]]
    attributes: SdkFaceAttributes
    landmarks68: list[list[float]] | Unset = UNSET
    quality: EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0 | Literal['unavailable'] | Unset = UNSET
    face_quality: FaceQualityResult | Literal['unavailable'] | Unset = UNSET
    warp: str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_images_estimations_item_estimations_item_face_type_0_detection_quality_type_0 import EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0 # noqa: PLC0415
        from ..models.face_quality_result import FaceQualityResult # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        from ..models.sdk_face_attributes import SdkFaceAttributes # noqa: PLC0415
        rect = self.rect.to_dict()

        landmarks5 = []
        for landmarks5_item_data in self.landmarks5:
            landmarks5_item = []
            for landmarks5_item_item_data in landmarks5_item_data:
                landmarks5_item_item: float
                landmarks5_item_item = landmarks5_item_item_data
                landmarks5_item.append(landmarks5_item_item)


            landmarks5.append(landmarks5_item)



        attributes = self.attributes.to_dict()

        landmarks68: list[list[float]] | Unset = UNSET
        if not isinstance(self.landmarks68, Unset):
            landmarks68 = []
            for landmarks68_item_data in self.landmarks68:
                landmarks68_item = []
                for landmarks68_item_item_data in landmarks68_item_data:
                    landmarks68_item_item: float
                    landmarks68_item_item = landmarks68_item_item_data
                    landmarks68_item.append(landmarks68_item_item)


                landmarks68.append(landmarks68_item)



        quality: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.quality, Unset):
            quality = UNSET
        elif isinstance(self.quality, EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0):
            quality = self.quality.to_dict()
        else:
            quality = self.quality

        face_quality: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.face_quality, Unset):
            face_quality = UNSET
        elif isinstance(self.face_quality, FaceQualityResult):
            face_quality = self.face_quality.to_dict()
        else:
            face_quality = self.face_quality

        warp = self.warp


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "rect": rect,
            "landmarks5": landmarks5,
            "attributes": attributes,
        })
        if landmarks68 is not UNSET:
            field_dict["landmarks68"] = landmarks68
        if quality is not UNSET:
            field_dict["quality"] = quality
        if face_quality is not UNSET:
            field_dict["face_quality"] = face_quality
        if warp is not UNSET:
            field_dict["warp"] = warp

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_images_estimations_item_estimations_item_face_type_0_detection_quality_type_0 import EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0 # noqa: PLC0415
        from ..models.face_quality_result import FaceQualityResult # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        from ..models.sdk_face_attributes import SdkFaceAttributes # noqa: PLC0415
        d = dict(src_dict)
        rect = Rect.from_dict(d.pop("rect"))




        landmarks5 = []
        _landmarks5 = d.pop("landmarks5")
        for landmarks5_item_data in (_landmarks5):
            landmarks5_item = []
            _landmarks5_item = landmarks5_item_data
            for landmarks5_item_item_data in (_landmarks5_item):
                def _parse_landmarks5_item_item(data: object) -> float:
                    return cast(float, data)

                landmarks5_item_item = _parse_landmarks5_item_item(landmarks5_item_item_data)

                landmarks5_item.append(landmarks5_item_item)

            landmarks5.append(landmarks5_item)


        attributes = SdkFaceAttributes.from_dict(d.pop("attributes"))




        _landmarks68 = d.pop("landmarks68", UNSET)
        landmarks68: list[list[float]] | Unset = UNSET
        if _landmarks68 is not UNSET:
            landmarks68 = []
            for landmarks68_item_data in _landmarks68:
                landmarks68_item = []
                _landmarks68_item = landmarks68_item_data
                for landmarks68_item_item_data in (_landmarks68_item):
                    def _parse_landmarks68_item_item(data: object) -> float:
                        return cast(float, data)

                    landmarks68_item_item = _parse_landmarks68_item_item(landmarks68_item_item_data)

                    landmarks68_item.append(landmarks68_item_item)

                landmarks68.append(landmarks68_item)


        def _parse_quality(data: object) -> EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0 | Literal['unavailable'] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quality_type_0 = EstimatedImagesEstimationsItemEstimationsItemFaceType0DetectionQualityType0.from_dict(data)



                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            quality_type_1 = cast(Literal['unavailable'] , data)
            if quality_type_1 != 'unavailable':
                raise ValueError(f"quality_type_1 must match const 'unavailable', got '{quality_type_1}'")
            return quality_type_1

        quality = _parse_quality(d.pop("quality", UNSET))


        def _parse_face_quality(data: object) -> FaceQualityResult | Literal['unavailable'] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_quality_type_0 = FaceQualityResult.from_dict(data)



                return face_quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            face_quality_type_1 = cast(Literal['unavailable'] , data)
            if face_quality_type_1 != 'unavailable':
                raise ValueError(f"face_quality_type_1 must match const 'unavailable', got '{face_quality_type_1}'")
            return face_quality_type_1

        face_quality = _parse_face_quality(d.pop("face_quality", UNSET))


        warp = d.pop("warp", UNSET)

        estimated_images_estimations_item_estimations_item_face_type_0_detection = cls(
            rect=rect,
            landmarks5=landmarks5,
            attributes=attributes,
            landmarks68=landmarks68,
            quality=quality,
            face_quality=face_quality,
            warp=warp,
        )

        return estimated_images_estimations_item_estimations_item_face_type_0_detection

