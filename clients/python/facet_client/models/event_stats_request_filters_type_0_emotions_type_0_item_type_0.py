from typing import Literal

EventStatsRequestFiltersType0EmotionsType0ItemType0 = Literal[1, 2, 3, 4, 5, 6, 7]

EVENT_STATS_REQUEST_FILTERS_TYPE_0_EMOTIONS_TYPE_0_ITEM_TYPE_0_VALUES: set[EventStatsRequestFiltersType0EmotionsType0ItemType0] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_event_stats_request_filters_type_0_emotions_type_0_item_type_0(value: int) -> EventStatsRequestFiltersType0EmotionsType0ItemType0:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_0_EMOTIONS_TYPE_0_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_0_EMOTIONS_TYPE_0_ITEM_TYPE_0_VALUES!r}")
