from typing import Literal

GetEventsLowerGarmentTypesItemType1 = Literal['0', '1', '2', '3']

GET_EVENTS_LOWER_GARMENT_TYPES_ITEM_TYPE_1_VALUES: set[GetEventsLowerGarmentTypesItemType1] = { '0', '1', '2', '3',  }

def check_get_events_lower_garment_types_item_type_1(value: str) -> GetEventsLowerGarmentTypesItemType1:
    if value in GET_EVENTS_LOWER_GARMENT_TYPES_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_LOWER_GARMENT_TYPES_ITEM_TYPE_1_VALUES!r}")
