from typing import Literal

GetEventsOrder = Literal['asc', 'desc']

GET_EVENTS_ORDER_VALUES: set[GetEventsOrder] = { 'asc', 'desc',  }

def check_get_events_order(value: str) -> GetEventsOrder:
    if value in GET_EVENTS_ORDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_ORDER_VALUES!r}")
