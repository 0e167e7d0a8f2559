from typing import Literal

EventStatsRequestGroupByItemFrequency = Literal['day_of_month', 'day_of_week', 'hour_of_day', 'month_of_year']

EVENT_STATS_REQUEST_GROUP_BY_ITEM_FREQUENCY_VALUES: set[EventStatsRequestGroupByItemFrequency] = { 'day_of_month', 'day_of_week', 'hour_of_day', 'month_of_year',  }

def check_event_stats_request_group_by_item_frequency(value: str) -> EventStatsRequestGroupByItemFrequency:
    if value in EVENT_STATS_REQUEST_GROUP_BY_ITEM_FREQUENCY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_GROUP_BY_ITEM_FREQUENCY_VALUES!r}")
