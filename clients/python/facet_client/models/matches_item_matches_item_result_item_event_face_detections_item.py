from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.matches_item_matches_item_result_item_event_face_detections_item_detection_type_0 import MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0





T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventFaceDetectionsItem")



@_attrs_define
class MatchesItemMatchesItemResultItemEventFaceDetectionsItem:
    """ 
        Attributes:
            sample_id (None | UUID):
            detect_time (datetime.datetime | None):
            detect_ts (float | None): Seconds from the start of a video.
            image_origin (None | str): Path or address of the photo.
            detection (MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0 | None):
     """

    sample_id: None | UUID
    detect_time: datetime.datetime | None
    detect_ts: float | None
    image_origin: None | str
    detection: MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0 | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.matches_item_matches_item_result_item_event_face_detections_item_detection_type_0 import MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0 # noqa: PLC0415
        sample_id: None | str
        if isinstance(self.sample_id, UUID):
            sample_id = str(self.sample_id)
        else:
            sample_id = self.sample_id

        detect_time: None | str
        if isinstance(self.detect_time, datetime.datetime):
            detect_time = self.detect_time.isoformat()
        else:
            detect_time = self.detect_time

        detect_ts: float | None
        detect_ts = self.detect_ts

        image_origin: None | str
        image_origin = self.image_origin

        detection: dict[str, Any] | None
        if isinstance(self.detection, MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0):
            detection = self.detection.to_dict()
        else:
            detection = self.detection


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "sample_id": sample_id,
            "detect_time": detect_time,
            "detect_ts": detect_ts,
            "image_origin": image_origin,
            "detection": detection,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matches_item_matches_item_result_item_event_face_detections_item_detection_type_0 import MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_sample_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sample_id_type_0 = UUID(data)



                return sample_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        sample_id = _parse_sample_id(d.pop("sample_id"))


        def _parse_detect_time(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                detect_time_type_0 = datetime.datetime.fromisoformat(data)



                return detect_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        detect_time = _parse_detect_time(d.pop("detect_time"))


        def _parse_detect_ts(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        detect_ts = _parse_detect_ts(d.pop("detect_ts"))


        def _parse_image_origin(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        image_origin = _parse_image_origin(d.pop("image_origin"))


        def _parse_detection(data: object) -> MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                detection_type_0 = MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0.from_dict(data)



                return detection_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MatchesItemMatchesItemResultItemEventFaceDetectionsItemDetectionType0 | None, data)

        detection = _parse_detection(d.pop("detection"))


        matches_item_matches_item_result_item_event_face_detections_item = cls(
            sample_id=sample_id,
            detect_time=detect_time,
            detect_ts=detect_ts,
            image_origin=image_origin,
            detection=detection,
        )


        matches_item_matches_item_result_item_event_face_detections_item.additional_properties = d
        return matches_item_matches_item_result_item_event_face_detections_item

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
