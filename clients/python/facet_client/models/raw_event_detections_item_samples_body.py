from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.raw_event_detections_item_samples_body_detection import RawEventDetectionsItemSamplesBodyDetection





T = TypeVar("T", bound="RawEventDetectionsItemSamplesBody")



@_attrs_define
class RawEventDetectionsItemSamplesBody:
    """ 
        Attributes:
            detection (RawEventDetectionsItemSamplesBodyDetection):
            sample_id (None | Unset | UUID):
            url (None | str | Unset):
     """

    detection: RawEventDetectionsItemSamplesBodyDetection
    sample_id: None | Unset | UUID = UNSET
    url: None | str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_event_detections_item_samples_body_detection import RawEventDetectionsItemSamplesBodyDetection # noqa: PLC0415
        detection = self.detection.to_dict()

        sample_id: None | str | Unset
        if isinstance(self.sample_id, Unset):
            sample_id = UNSET
        elif isinstance(self.sample_id, UUID):
            sample_id = str(self.sample_id)
        else:
            sample_id = self.sample_id

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "detection": detection,
        })
        if sample_id is not UNSET:
            field_dict["sample_id"] = sample_id
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_event_detections_item_samples_body_detection import RawEventDetectionsItemSamplesBodyDetection # noqa: PLC0415
        d = dict(src_dict)
        detection = RawEventDetectionsItemSamplesBodyDetection.from_dict(d.pop("detection"))




        def _parse_sample_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                sample_id_type_0 = UUID(data)



                return sample_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        sample_id = _parse_sample_id(d.pop("sample_id", UNSET))


        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))


        raw_event_detections_item_samples_body = cls(
            detection=detection,
            sample_id=sample_id,
            url=url,
        )

        return raw_event_detections_item_samples_body

