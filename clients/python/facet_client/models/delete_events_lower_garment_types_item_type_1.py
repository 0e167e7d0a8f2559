from typing import Literal

DeleteEventsLowerGarmentTypesItemType1 = Literal['0', '1', '2', '3']

DELETE_EVENTS_LOWER_GARMENT_TYPES_ITEM_TYPE_1_VALUES: set[DeleteEventsLowerGarmentTypesItemType1] = { '0', '1', '2', '3',  }

def check_delete_events_lower_garment_types_item_type_1(value: str) -> DeleteEventsLowerGarmentTypesItemType1:
    if value in DELETE_EVENTS_LOWER_GARMENT_TYPES_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_LOWER_GARMENT_TYPES_ITEM_TYPE_1_VALUES!r}")
