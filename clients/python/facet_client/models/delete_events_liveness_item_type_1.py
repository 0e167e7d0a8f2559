from typing import Literal

DeleteEventsLivenessItemType1 = Literal['0', '1', '2']

DELETE_EVENTS_LIVENESS_ITEM_TYPE_1_VALUES: set[DeleteEventsLivenessItemType1] = { '0', '1', '2',  }

def check_delete_events_liveness_item_type_1(value: str) -> DeleteEventsLivenessItemType1:
    if value in DELETE_EVENTS_LIVENESS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_LIVENESS_ITEM_TYPE_1_VALUES!r}")
