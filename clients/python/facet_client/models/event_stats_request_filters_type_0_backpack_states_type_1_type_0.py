from typing import Literal

EventStatsRequestFiltersType0BackpackStatesType1Type0 = Literal[0, 1, 2]

EVENT_STATS_REQUEST_FILTERS_TYPE_0_BACKPACK_STATES_TYPE_1_TYPE_0_VALUES: set[EventStatsRequestFiltersType0BackpackStatesType1Type0] = { 0, 1, 2,  }

def check_event_stats_request_filters_type_0_backpack_states_type_1_type_0(value: int) -> EventStatsRequestFiltersType0BackpackStatesType1Type0:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_0_BACKPACK_STATES_TYPE_1_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_0_BACKPACK_STATES_TYPE_1_TYPE_0_VALUES!r}")
