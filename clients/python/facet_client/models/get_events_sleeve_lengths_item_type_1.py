from typing import Literal

GetEventsSleeveLengthsItemType1 = Literal['0', '1', '2']

GET_EVENTS_SLEEVE_LENGTHS_ITEM_TYPE_1_VALUES: set[GetEventsSleeveLengthsItemType1] = { '0', '1', '2',  }

def check_get_events_sleeve_lengths_item_type_1(value: str) -> GetEventsSleeveLengthsItemType1:
    if value in GET_EVENTS_SLEEVE_LENGTHS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_SLEEVE_LENGTHS_ITEM_TYPE_1_VALUES!r}")
