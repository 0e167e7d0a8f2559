from typing import Literal

GetEventsLivenessItemType1 = Literal['0', '1', '2']

GET_EVENTS_LIVENESS_ITEM_TYPE_1_VALUES: set[GetEventsLivenessItemType1] = { '0', '1', '2',  }

def check_get_events_liveness_item_type_1(value: str) -> GetEventsLivenessItemType1:
    if value in GET_EVENTS_LIVENESS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_LIVENESS_ITEM_TYPE_1_VALUES!r}")
