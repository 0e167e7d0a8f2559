from typing import Literal

DeleteEventsDeepfakeItemType1 = Literal['0', '1']

DELETE_EVENTS_DEEPFAKE_ITEM_TYPE_1_VALUES: set[DeleteEventsDeepfakeItemType1] = { '0', '1',  }

def check_delete_events_deepfake_item_type_1(value: str) -> DeleteEventsDeepfakeItemType1:
    if value in DELETE_EVENTS_DEEPFAKE_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_DEEPFAKE_ITEM_TYPE_1_VALUES!r}")
