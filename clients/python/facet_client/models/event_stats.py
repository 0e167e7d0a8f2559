from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.event_stats_event_stats_item import EventStatsEventStatsItem





T = TypeVar("T", bound="EventStats")



@_attrs_define
class EventStats:
    """ 
        Attributes:
            event_stats (list[EventStatsEventStatsItem]): Groups by the names of their columns, figures as
                `<column>__<aggregator>`.
     """

    event_stats: list[EventStatsEventStatsItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.event_stats_event_stats_item import EventStatsEventStatsItem # noqa: PLC0415
        event_stats = []
        for event_stats_item_data in self.event_stats:
            event_stats_item = event_stats_item_data.to_dict()
            event_stats.append(event_stats_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "event_stats": event_stats,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_stats_event_stats_item import EventStatsEventStatsItem # noqa: PLC0415
        d = dict(src_dict)
        event_stats = []
        _event_stats = d.pop("event_stats")
        for event_stats_item_data in (_event_stats):
            event_stats_item = EventStatsEventStatsItem.from_dict(event_stats_item_data)



            event_stats.append(event_stats_item)


        event_stats = cls(
            event_stats=event_stats,
        )

        return event_stats

