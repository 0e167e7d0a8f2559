from typing import Literal

GetEventsEmotionsItemType1 = Literal['1', '2', '3', '4', '5', '6', '7']

GET_EVENTS_EMOTIONS_ITEM_TYPE_1_VALUES: set[GetEventsEmotionsItemType1] = { '1', '2', '3', '4', '5', '6', '7',  }

def check_get_events_emotions_item_type_1(value: str) -> GetEventsEmotionsItemType1:
    if value in GET_EVENTS_EMOTIONS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_EMOTIONS_ITEM_TYPE_1_VALUES!r}")
