from typing import Literal

EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 = Literal[1, 2, 3, 4]

EVENT_STATS_REQUEST_FILTERS_TYPE_0_ETHNIC_GROUPS_TYPE_0_ITEM_TYPE_0_VALUES: set[EventStatsRequestFiltersType0EthnicGroupsType0ItemType0] = { 1, 2, 3, 4,  }

def check_event_stats_request_filters_type_0_ethnic_groups_type_0_item_type_0(value: int) -> EventStatsRequestFiltersType0EthnicGroupsType0ItemType0:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_0_ETHNIC_GROUPS_TYPE_0_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_0_ETHNIC_GROUPS_TYPE_0_ITEM_TYPE_0_VALUES!r}")
