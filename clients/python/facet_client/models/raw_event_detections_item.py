from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
import datetime

if TYPE_CHECKING:
  from ..models.raw_event_detections_item_samples import RawEventDetectionsItemSamples





T = TypeVar("T", bound="RawEventDetectionsItem")



@_attrs_define
class RawEventDetectionsItem:
    """ 
        Attributes:
            samples (RawEventDetectionsItemSamples):
            filename (str | Unset):
            detect_time (datetime.datetime | None | Unset):
            detect_ts (float | None | Unset): Seconds from the start of a video.
            image_origin (None | str | Unset): Path or address of the photo.
     """

    samples: RawEventDetectionsItemSamples
    filename: str | Unset = UNSET
    detect_time: datetime.datetime | None | Unset = UNSET
    detect_ts: float | None | Unset = UNSET
    image_origin: None | str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_event_detections_item_samples import RawEventDetectionsItemSamples # noqa: PLC0415
        samples = self.samples.to_dict()

        filename = self.filename

        detect_time: None | str | Unset
        if isinstance(self.detect_time, Unset):
            detect_time = UNSET
        elif isinstance(self.detect_time, datetime.datetime):
            detect_time = self.detect_time.isoformat()
        else:
            detect_time = self.detect_time

        detect_ts: float | None | Unset
        if isinstance(self.detect_ts, Unset):
            detect_ts = UNSET
        else:
            detect_ts = self.detect_ts

        image_origin: None | str | Unset
        if isinstance(self.image_origin, Unset):
            image_origin = UNSET
        else:
            image_origin = self.image_origin


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "samples": samples,
        })
        if filename is not UNSET:
            field_dict["filename"] = filename
        if detect_time is not UNSET:
            field_dict["detect_time"] = detect_time
        if detect_ts is not UNSET:
            field_dict["detect_ts"] = detect_ts
        if image_origin is not UNSET:
            field_dict["image_origin"] = image_origin

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_event_detections_item_samples import RawEventDetectionsItemSamples # noqa: PLC0415
        d = dict(src_dict)
        samples = RawEventDetectionsItemSamples.from_dict(d.pop("samples"))




        filename = d.pop("filename", UNSET)

        def _parse_detect_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                detect_time_type_0 = datetime.datetime.fromisoformat(data)



                return detect_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        detect_time = _parse_detect_time(d.pop("detect_time", UNSET))


        def _parse_detect_ts(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        detect_ts = _parse_detect_ts(d.pop("detect_ts", UNSET))


        def _parse_image_origin(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        image_origin = _parse_image_origin(d.pop("image_origin", UNSET))


        raw_event_detections_item = cls(
            samples=samples,
            filename=filename,
            detect_time=detect_time,
            detect_ts=detect_ts,
            image_origin=image_origin,
        )

        return raw_event_detections_item

