from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
import datetime

if TYPE_CHECKING:
  from ..models.detected_samples import DetectedSamples





T = TypeVar("T", bound="GeneratedDetection")



@_attrs_define
class GeneratedDetection:
    """ 
        Attributes:
            filename (str):
            detect_time (datetime.datetime): RFC 3339 with a zone.
            detect_ts (float): Seconds since 1970.
            image_origin (None | str):
            samples (DetectedSamples):
     """

    filename: str
    detect_time: datetime.datetime
    detect_ts: float
    image_origin: None | str
    samples: DetectedSamples





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_samples import DetectedSamples # noqa: PLC0415
        filename = self.filename

        detect_time = self.detect_time.isoformat()

        detect_ts = self.detect_ts

        image_origin: None | str
        image_origin = self.image_origin

        samples = self.samples.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "detect_time": detect_time,
            "detect_ts": detect_ts,
            "image_origin": image_origin,
            "samples": samples,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.detected_samples import DetectedSamples # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        detect_time = datetime.datetime.fromisoformat(d.pop("detect_time"))




        detect_ts = d.pop("detect_ts")

        def _parse_image_origin(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        image_origin = _parse_image_origin(d.pop("image_origin"))


        samples = DetectedSamples.from_dict(d.pop("samples"))




        generated_detection = cls(
            filename=filename,
            detect_time=detect_time,
            detect_ts=detect_ts,
            image_origin=image_origin,
            samples=samples,
        )

        return generated_detection

