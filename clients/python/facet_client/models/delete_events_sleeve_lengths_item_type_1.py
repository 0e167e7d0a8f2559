from typing import Literal

DeleteEventsSleeveLengthsItemType1 = Literal['0', '1', '2']

DELETE_EVENTS_SLEEVE_LENGTHS_ITEM_TYPE_1_VALUES: set[DeleteEventsSleeveLengthsItemType1] = { '0', '1', '2',  }

def check_delete_events_sleeve_lengths_item_type_1(value: str) -> DeleteEventsSleeveLengthsItemType1:
    if value in DELETE_EVENTS_SLEEVE_LENGTHS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_SLEEVE_LENGTHS_ITEM_TYPE_1_VALUES!r}")
