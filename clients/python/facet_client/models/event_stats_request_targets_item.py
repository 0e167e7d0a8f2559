from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.event_stats_request_targets_item_aggregator import check_event_stats_request_targets_item_aggregator
from ..models.event_stats_request_targets_item_aggregator import EventStatsRequestTargetsItemAggregator
from ..models.event_stats_request_targets_item_column import check_event_stats_request_targets_item_column
from ..models.event_stats_request_targets_item_column import EventStatsRequestTargetsItemColumn
from ..models.event_stats_request_targets_item_frequency import check_event_stats_request_targets_item_frequency
from ..models.event_stats_request_targets_item_frequency import EventStatsRequestTargetsItemFrequency
from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="EventStatsRequestTargetsItem")



@_attrs_define
class EventStatsRequestTargetsItem:
    """ 
        Attributes:
            column (EventStatsRequestTargetsItemColumn):
            aggregator (EventStatsRequestTargetsItemAggregator):
            distinct (Flag | Unset): 0 no, 1 yes.
            interval (str | Unset):
            frequency (EventStatsRequestTargetsItemFrequency | Unset):
            time_zone (str | Unset): IANA; UTC when absent.
     """

    column: EventStatsRequestTargetsItemColumn
    aggregator: EventStatsRequestTargetsItemAggregator
    distinct: Flag | Unset = UNSET
    interval: str | Unset = UNSET
    frequency: EventStatsRequestTargetsItemFrequency | Unset = UNSET
    time_zone: str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        column: str = self.column

        aggregator: str = self.aggregator

        distinct: int | Unset = UNSET
        if not isinstance(self.distinct, Unset):
            distinct = self.distinct


        interval = self.interval

        frequency: str | Unset = UNSET
        if not isinstance(self.frequency, Unset):
            frequency = self.frequency


        time_zone = self.time_zone


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "column": column,
            "aggregator": aggregator,
        })
        if distinct is not UNSET:
            field_dict["distinct"] = distinct
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
        column = check_event_stats_request_targets_item_column(d.pop("column"))




        aggregator = check_event_stats_request_targets_item_aggregator(d.pop("aggregator"))




        _distinct = d.pop("distinct", UNSET)
        distinct: Flag | Unset
        if isinstance(_distinct,  Unset):
            distinct = UNSET
        else:
            distinct = check_flag(_distinct)




        interval = d.pop("interval", UNSET)

        _frequency = d.pop("frequency", UNSET)
        frequency: EventStatsRequestTargetsItemFrequency | Unset
        if isinstance(_frequency,  Unset):
            frequency = UNSET
        else:
            frequency = check_event_stats_request_targets_item_frequency(_frequency)




        time_zone = d.pop("time_zone", UNSET)

        event_stats_request_targets_item = cls(
            column=column,
            aggregator=aggregator,
            distinct=distinct,
            interval=interval,
            frequency=frequency,
            time_zone=time_zone,
        )

        return event_stats_request_targets_item

