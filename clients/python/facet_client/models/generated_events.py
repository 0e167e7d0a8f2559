from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.answered_image import AnsweredImage
  from ..models.filtered_detections import FilteredDetections
  from ..models.generated_event import GeneratedEvent





T = TypeVar("T", bound="GeneratedEvents")



@_attrs_define
class GeneratedEvents:
    """ 
        Attributes:
            images (list[AnsweredImage]):
            events (list[GeneratedEvent]):
            filtered_detections (FilteredDetections):
     """

    images: list[AnsweredImage]
    events: list[GeneratedEvent]
    filtered_detections: FilteredDetections





    def to_dict(self) -> dict[str, Any]:
        from ..models.answered_image import AnsweredImage # noqa: PLC0415
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        from ..models.generated_event import GeneratedEvent # noqa: PLC0415
        images = []
        for images_item_data in self.images:
            images_item = images_item_data.to_dict()
            images.append(images_item)



        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)



        filtered_detections = self.filtered_detections.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "images": images,
            "events": events,
            "filtered_detections": filtered_detections,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.answered_image import AnsweredImage # noqa: PLC0415
        from ..models.filtered_detections import FilteredDetections # noqa: PLC0415
        from ..models.generated_event import GeneratedEvent # noqa: PLC0415
        d = dict(src_dict)
        images = []
        _images = d.pop("images")
        for images_item_data in (_images):
            images_item = AnsweredImage.from_dict(images_item_data)



            images.append(images_item)


        events = []
        _events = d.pop("events")
        for events_item_data in (_events):
            events_item = GeneratedEvent.from_dict(events_item_data)



            events.append(events_item)


        filtered_detections = FilteredDetections.from_dict(d.pop("filtered_detections"))




        generated_events = cls(
            images=images,
            events=events,
            filtered_detections=filtered_detections,
        )

        return generated_events

