from typing import Literal

DeleteEventsApparentGenderItemType1 = Literal['0', '1', '2']

DELETE_EVENTS_APPARENT_GENDER_ITEM_TYPE_1_VALUES: set[DeleteEventsApparentGenderItemType1] = { '0', '1', '2',  }

def check_delete_events_apparent_gender_item_type_1(value: str) -> DeleteEventsApparentGenderItemType1:
    if value in DELETE_EVENTS_APPARENT_GENDER_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_APPARENT_GENDER_ITEM_TYPE_1_VALUES!r}")
