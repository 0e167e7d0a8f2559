from typing import Literal

GetEventsMasksItemType1 = Literal['1', '2', '3']

GET_EVENTS_MASKS_ITEM_TYPE_1_VALUES: set[GetEventsMasksItemType1] = { '1', '2', '3',  }

def check_get_events_masks_item_type_1(value: str) -> GetEventsMasksItemType1:
    if value in GET_EVENTS_MASKS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_MASKS_ITEM_TYPE_1_VALUES!r}")
