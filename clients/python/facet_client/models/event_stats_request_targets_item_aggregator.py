from typing import Literal

EventStatsRequestTargetsItemAggregator = Literal['avg', 'count', 'group_by', 'max', 'min']

EVENT_STATS_REQUEST_TARGETS_ITEM_AGGREGATOR_VALUES: set[EventStatsRequestTargetsItemAggregator] = { 'avg', 'count', 'group_by', 'max', 'min',  }

def check_event_stats_request_targets_item_aggregator(value: str) -> EventStatsRequestTargetsItemAggregator:
    if value in EVENT_STATS_REQUEST_TARGETS_ITEM_AGGREGATOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_TARGETS_ITEM_AGGREGATOR_VALUES!r}")
