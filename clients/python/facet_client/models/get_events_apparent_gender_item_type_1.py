from typing import Literal

GetEventsApparentGenderItemType1 = Literal['0', '1', '2']

GET_EVENTS_APPARENT_GENDER_ITEM_TYPE_1_VALUES: set[GetEventsApparentGenderItemType1] = { '0', '1', '2',  }

def check_get_events_apparent_gender_item_type_1(value: str) -> GetEventsApparentGenderItemType1:
    if value in GET_EVENTS_APPARENT_GENDER_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_APPARENT_GENDER_ITEM_TYPE_1_VALUES!r}")
