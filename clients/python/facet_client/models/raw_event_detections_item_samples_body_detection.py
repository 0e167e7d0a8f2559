from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.rect import Rect





T = TypeVar("T", bound="RawEventDetectionsItemSamplesBodyDetection")



@_attrs_define
class RawEventDetectionsItemSamplesBodyDetection:
    """ 
        Attributes:
            rect (Rect):
            landmarks5 (list[list[float]] | Unset):
     """

    rect: Rect
    landmarks5: list[list[float]] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.rect import Rect # noqa: PLC0415
        rect = self.rect.to_dict()

        landmarks5: list[list[float]] | Unset = UNSET
        if not isinstance(self.landmarks5, Unset):
            landmarks5 = []
            for landmarks5_item_data in self.landmarks5:
                landmarks5_item = []
                for landmarks5_item_item_data in landmarks5_item_data:
                    landmarks5_item_item: float
                    landmarks5_item_item = landmarks5_item_item_data
                    landmarks5_item.append(landmarks5_item_item)


                landmarks5.append(landmarks5_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "rect": rect,
        })
        if landmarks5 is not UNSET:
            field_dict["landmarks5"] = landmarks5

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rect import Rect # noqa: PLC0415
        d = dict(src_dict)
        rect = Rect.from_dict(d.pop("rect"))




        _landmarks5 = d.pop("landmarks5", UNSET)
        landmarks5: list[list[float]] | Unset = UNSET
        if _landmarks5 is not UNSET:
            landmarks5 = []
            for landmarks5_item_data in _landmarks5:
                landmarks5_item = []
                _landmarks5_item = landmarks5_item_data
                for landmarks5_item_item_data in (_landmarks5_item):
                    def _parse_landmarks5_item_item(data: object) -> float:
                        return cast(float, data)

                    landmarks5_item_item = _parse_landmarks5_item_item(landmarks5_item_item_data)

                    landmarks5_item.append(landmarks5_item_item)

                landmarks5.append(landmarks5_item)


        raw_event_detections_item_samples_body_detection = cls(
            rect=rect,
            landmarks5=landmarks5,
        )


        raw_event_detections_item_samples_body_detection.additional_properties = d
        return raw_event_detections_item_samples_body_detection

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
