from typing import Literal

GetEventsShoesApparentColorsItemType1 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

GET_EVENTS_SHOES_APPARENT_COLORS_ITEM_TYPE_1_VALUES: set[GetEventsShoesApparentColorsItemType1] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_get_events_shoes_apparent_colors_item_type_1(value: str) -> GetEventsShoesApparentColorsItemType1:
    if value in GET_EVENTS_SHOES_APPARENT_COLORS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_SHOES_APPARENT_COLORS_ITEM_TYPE_1_VALUES!r}")
