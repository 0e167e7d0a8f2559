from typing import Literal

GetEventsDeepfakeItemType1 = Literal['0', '1']

GET_EVENTS_DEEPFAKE_ITEM_TYPE_1_VALUES: set[GetEventsDeepfakeItemType1] = { '0', '1',  }

def check_get_events_deepfake_item_type_1(value: str) -> GetEventsDeepfakeItemType1:
    if value in GET_EVENTS_DEEPFAKE_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_DEEPFAKE_ITEM_TYPE_1_VALUES!r}")
