from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.event_stats_request_filters_type_0 import EventStatsRequestFiltersType0
  from ..models.event_stats_request_filters_type_1_item import EventStatsRequestFiltersType1Item
  from ..models.event_stats_request_group_by_item import EventStatsRequestGroupByItem
  from ..models.event_stats_request_targets_item import EventStatsRequestTargetsItem





T = TypeVar("T", bound="EventStatsRequest")



@_attrs_define
class EventStatsRequest:
    """ 
        Attributes:
            targets (list[EventStatsRequestTargetsItem]):
            group_by (list[EventStatsRequestGroupByItem] | Unset):
            filters (EventStatsRequestFiltersType0 | list[EventStatsRequestFiltersType1Item] | Unset): The filters of GET
                /6/events by their names, or conditions on columns.
     """

    targets: list[EventStatsRequestTargetsItem]
    group_by: list[EventStatsRequestGroupByItem] | Unset = UNSET
    filters: EventStatsRequestFiltersType0 | list[EventStatsRequestFiltersType1Item] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.event_stats_request_filters_type_0 import EventStatsRequestFiltersType0 # noqa: PLC0415
        from ..models.event_stats_request_filters_type_1_item import EventStatsRequestFiltersType1Item # noqa: PLC0415
        from ..models.event_stats_request_group_by_item import EventStatsRequestGroupByItem # noqa: PLC0415
        from ..models.event_stats_request_targets_item import EventStatsRequestTargetsItem # noqa: PLC0415
        targets = []
        for targets_item_data in self.targets:
            targets_item = targets_item_data.to_dict()
            targets.append(targets_item)



        group_by: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.group_by, Unset):
            group_by = []
            for group_by_item_data in self.group_by:
                group_by_item = group_by_item_data.to_dict()
                group_by.append(group_by_item)



        filters: dict[str, Any] | list[dict[str, Any]] | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, EventStatsRequestFiltersType0):
            filters = self.filters.to_dict()
        else:
            filters = []
            for filters_type_1_item_data in self.filters:
                filters_type_1_item = filters_type_1_item_data.to_dict()
                filters.append(filters_type_1_item)





        field_dict: dict[str, Any] = {}

        field_dict.update({
            "targets": targets,
        })
        if group_by is not UNSET:
            field_dict["group_by"] = group_by
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_stats_request_filters_type_0 import EventStatsRequestFiltersType0 # noqa: PLC0415
        from ..models.event_stats_request_filters_type_1_item import EventStatsRequestFiltersType1Item # noqa: PLC0415
        from ..models.event_stats_request_group_by_item import EventStatsRequestGroupByItem # noqa: PLC0415
        from ..models.event_stats_request_targets_item import EventStatsRequestTargetsItem # noqa: PLC0415
        d = dict(src_dict)
        targets = []
        _targets = d.pop("targets")
        for targets_item_data in (_targets):
            targets_item = EventStatsRequestTargetsItem.from_dict(targets_item_data)



            targets.append(targets_item)


        _group_by = d.pop("group_by", UNSET)
        group_by: list[EventStatsRequestGroupByItem] | Unset = UNSET
        if _group_by is not UNSET:
            group_by = []
            for group_by_item_data in _group_by:
                group_by_item = EventStatsRequestGroupByItem.from_dict(group_by_item_data)



                group_by.append(group_by_item)


        def _parse_filters(data: object) -> EventStatsRequestFiltersType0 | list[EventStatsRequestFiltersType1Item] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                filters_type_0 = EventStatsRequestFiltersType0.from_dict(data)



                return filters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            filters_type_1 = []
            _filters_type_1 = data
            for filters_type_1_item_data in (_filters_type_1):
                filters_type_1_item = EventStatsRequestFiltersType1Item.from_dict(filters_type_1_item_data)



                filters_type_1.append(filters_type_1_item)

            return filters_type_1

        filters = _parse_filters(d.pop("filters", UNSET))


        event_stats_request = cls(
            targets=targets,
            group_by=group_by,
            filters=filters,
        )

        return event_stats_request

