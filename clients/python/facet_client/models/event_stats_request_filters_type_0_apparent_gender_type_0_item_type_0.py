from typing import Literal

EventStatsRequestFiltersType0ApparentGenderType0ItemType0 = Literal[0, 1, 2]

EVENT_STATS_REQUEST_FILTERS_TYPE_0_APPARENT_GENDER_TYPE_0_ITEM_TYPE_0_VALUES: set[EventStatsRequestFiltersType0ApparentGenderType0ItemType0] = { 0, 1, 2,  }

def check_event_stats_request_filters_type_0_apparent_gender_type_0_item_type_0(value: int) -> EventStatsRequestFiltersType0ApparentGenderType0ItemType0:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_0_APPARENT_GENDER_TYPE_0_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_0_APPARENT_GENDER_TYPE_0_ITEM_TYPE_0_VALUES!r}")
