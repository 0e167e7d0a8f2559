from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.face_quality_result import FaceQualityResult
  from ..models.rect import Rect





T = TypeVar("T", bound="IsoCheckedImagesItemEstimationsItemFaceDetection")



@_attrs_define
class IsoCheckedImagesItemEstimationsItemFaceDetection:
    """ 
        Attributes:
            rect (Rect):
            landmarks5 (list[list[float]]):
            iso (FaceQualityResult | Literal['unavailable']):
     """

    rect: Rect
    landmarks5: list[list[float]]
    iso: FaceQualityResult | Literal['unavailable']





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality_result import FaceQualityResult # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        rect = self.rect.to_dict()

        landmarks5 = []
        for landmarks5_item_data in self.landmarks5:
            landmarks5_item = []
            for landmarks5_item_item_data in landmarks5_item_data:
                landmarks5_item_item: float
                landmarks5_item_item = landmarks5_item_item_data
                landmarks5_item.append(landmarks5_item_item)


            landmarks5.append(landmarks5_item)



        iso: dict[str, Any] | Literal['unavailable']
        if isinstance(self.iso, FaceQualityResult):
            iso = self.iso.to_dict()
        else:
            iso = self.iso


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "rect": rect,
            "landmarks5": landmarks5,
            "iso": iso,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality_result import FaceQualityResult # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
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


        def _parse_iso(data: object) -> FaceQualityResult | Literal['unavailable']:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                iso_type_0 = FaceQualityResult.from_dict(data)



                return iso_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            iso_type_1 = cast(Literal['unavailable'] , data)
            if iso_type_1 != 'unavailable':
                raise ValueError(f"iso_type_1 must match const 'unavailable', got '{iso_type_1}'")
            return iso_type_1

        iso = _parse_iso(d.pop("iso"))


        iso_checked_images_item_estimations_item_face_detection = cls(
            rect=rect,
            landmarks5=landmarks5,
            iso=iso,
        )

        return iso_checked_images_item_estimations_item_face_detection

