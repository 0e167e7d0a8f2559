from typing import Literal

EventStatsRequestFiltersType1ItemOperator = Literal['eq', 'gte', 'in', 'like', 'lt', 'neq']

EVENT_STATS_REQUEST_FILTERS_TYPE_1_ITEM_OPERATOR_VALUES: set[EventStatsRequestFiltersType1ItemOperator] = { 'eq', 'gte', 'in', 'like', 'lt', 'neq',  }

def check_event_stats_request_filters_type_1_item_operator(value: str) -> EventStatsRequestFiltersType1ItemOperator:
    if value in EVENT_STATS_REQUEST_FILTERS_TYPE_1_ITEM_OPERATOR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_FILTERS_TYPE_1_ITEM_OPERATOR_VALUES!r}")
