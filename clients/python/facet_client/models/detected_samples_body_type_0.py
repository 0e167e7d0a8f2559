from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.detected_samples_body_type_0_detection import DetectedSamplesBodyType0Detection





T = TypeVar("T", bound="DetectedSamplesBodyType0")



@_attrs_define
class DetectedSamplesBodyType0:
    """ 
        Attributes:
            sample_id (None | UUID):
            url (None | str):
            detection (DetectedSamplesBodyType0Detection):
     """

    sample_id: None | UUID
    url: None | str
    detection: DetectedSamplesBodyType0Detection





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_samples_body_type_0_detection import DetectedSamplesBodyType0Detection # noqa: PLC0415
        sample_id: None | str
        if isinstance(self.sample_id, UUID):
            sample_id = str(self.sample_id)
        else:
            sample_id = self.sample_id

        url: None | str
        url = self.url

        detection = self.detection.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "sample_id": sample_id,
            "url": url,
            "detection": detection,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.detected_samples_body_type_0_detection import DetectedSamplesBodyType0Detection # noqa: PLC0415
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


        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))


        detection = DetectedSamplesBodyType0Detection.from_dict(d.pop("detection"))




        detected_samples_body_type_0 = cls(
            sample_id=sample_id,
            url=url,
            detection=detection,
        )

        return detected_samples_body_type_0

