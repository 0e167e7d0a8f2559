from typing import Literal

GetEventsGenderItemType1 = Literal['0', '1']

GET_EVENTS_GENDER_ITEM_TYPE_1_VALUES: set[GetEventsGenderItemType1] = { '0', '1',  }

def check_get_events_gender_item_type_1(value: str) -> GetEventsGenderItemType1:
    if value in GET_EVENTS_GENDER_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_GENDER_ITEM_TYPE_1_VALUES!r}")
