from typing import Literal

EventStatsRequestFiltersType0UpperClothingColorsType1Type0 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

EVENT_STATS_REQUEST_FILTERS_TYPE_0_UPPER_CLOTHING_COLORS_TYPE_1_TYPE_0_VALUES: set[EventStatsRequestFiltersType0UpperClothingColorsType1Type0] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_event_stats_request_filters_type_0_upper_clothing_colors_type_1_type_0(value: str) -> EventStatsRequestFiltersType0UpperClothingColorsType1Type0:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_0_UPPER_CLOTHING_COLORS_TYPE_1_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_0_UPPER_CLOTHING_COLORS_TYPE_1_TYPE_0_VALUES!r}")
