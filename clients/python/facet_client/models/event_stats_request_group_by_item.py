from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.event_stats_request_group_by_item_column import check_event_stats_request_group_by_item_column
from ..models.event_stats_request_group_by_item_column import EventStatsRequestGroupByItemColumn
from ..models.event_stats_request_group_by_item_frequency import check_event_stats_request_group_by_item_frequency
from ..models.event_stats_request_group_by_item_frequency import EventStatsRequestGroupByItemFrequency
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="EventStatsRequestGroupByItem")



@_attrs_define
class EventStatsRequestGroupByItem:
    """ 
        Attributes:
            column (EventStatsRequestGroupByItemColumn):
            interval (str | Unset):
            frequency (EventStatsRequestGroupByItemFrequency | Unset):
            time_zone (str | Unset): IANA; UTC when absent.
     """

    column: EventStatsRequestGroupByItemColumn
    interval: str | Unset = UNSET
    frequency: EventStatsRequestGroupByItemFrequency | Unset = UNSET
    time_zone: str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        column: str = self.column

        interval = self.interval

        frequency: str | Unset = UNSET
        if not isinstance(self.frequency, Unset):
            frequency = self.frequency


        time_zone = self.time_zone


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "column": column,
        })
        if interval is not UNSET:
            field_dict["interval"] = interval
        if frequency is not UNSET:
            field_dict["frequency"] = frequency
        if time_zone is not UNSET:
            field_dict["time_zone"] = time_zone

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        column = check_event_stats_request_group_by_item_column(d.pop("column"))




        interval = d.pop("interval", UNSET)

        _frequency = d.pop("frequency", UNSET)
        frequency: EventStatsRequestGroupByItemFrequency | Unset
        if isinstance(_frequency,  Unset):
            frequency = UNSET
        else:
            frequency = check_event_stats_request_group_by_item_frequency(_frequency)




        time_zone = d.pop("time_zone", UNSET)

        event_stats_request_group_by_item = cls(
            column=column,
            interval=interval,
            frequency=frequency,
            time_zone=time_zone,
        )

        return event_stats_request_group_by_item

