from typing import Literal

GetEventsUpperClothingColorsItemType1 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

GET_EVENTS_UPPER_CLOTHING_COLORS_ITEM_TYPE_1_VALUES: set[GetEventsUpperClothingColorsItemType1] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_get_events_upper_clothing_colors_item_type_1(value: str) -> GetEventsUpperClothingColorsItemType1:
    if value in GET_EVENTS_UPPER_CLOTHING_COLORS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_UPPER_CLOTHING_COLORS_ITEM_TYPE_1_VALUES!r}")
