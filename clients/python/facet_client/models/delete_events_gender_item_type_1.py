from typing import Literal

DeleteEventsGenderItemType1 = Literal['0', '1']

DELETE_EVENTS_GENDER_ITEM_TYPE_1_VALUES: set[DeleteEventsGenderItemType1] = { '0', '1',  }

def check_delete_events_gender_item_type_1(value: str) -> DeleteEventsGenderItemType1:
    if value in DELETE_EVENTS_GENDER_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_GENDER_ITEM_TYPE_1_VALUES!r}")
