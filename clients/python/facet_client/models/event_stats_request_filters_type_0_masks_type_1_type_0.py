from typing import Literal

EventStatsRequestFiltersType0MasksType1Type0 = Literal[1, 2, 3]

EVENT_STATS_REQUEST_FILTERS_TYPE_0_MASKS_TYPE_1_TYPE_0_VALUES: set[EventStatsRequestFiltersType0MasksType1Type0] = { 1, 2, 3,  }

def check_event_stats_request_filters_type_0_masks_type_1_type_0(value: int) -> EventStatsRequestFiltersType0MasksType1Type0:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_0_MASKS_TYPE_1_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_0_MASKS_TYPE_1_TYPE_0_VALUES!r}")
