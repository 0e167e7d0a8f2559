from typing import Literal

DeleteEventsMasksItemType1 = Literal['1', '2', '3']

DELETE_EVENTS_MASKS_ITEM_TYPE_1_VALUES: set[DeleteEventsMasksItemType1] = { '1', '2', '3',  }

def check_delete_events_masks_item_type_1(value: str) -> DeleteEventsMasksItemType1:
    if value in DELETE_EVENTS_MASKS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_MASKS_ITEM_TYPE_1_VALUES!r}")
