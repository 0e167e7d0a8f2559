from typing import Literal

DeleteEventsEmotionsItemType1 = Literal['1', '2', '3', '4', '5', '6', '7']

DELETE_EVENTS_EMOTIONS_ITEM_TYPE_1_VALUES: set[DeleteEventsEmotionsItemType1] = { '1', '2', '3', '4', '5', '6', '7',  }

def check_delete_events_emotions_item_type_1(value: str) -> DeleteEventsEmotionsItemType1:
    if value in DELETE_EVENTS_EMOTIONS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_EMOTIONS_ITEM_TYPE_1_VALUES!r}")
