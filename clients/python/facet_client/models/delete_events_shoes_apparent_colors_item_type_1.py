from typing import Literal

DeleteEventsShoesApparentColorsItemType1 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

DELETE_EVENTS_SHOES_APPARENT_COLORS_ITEM_TYPE_1_VALUES: set[DeleteEventsShoesApparentColorsItemType1] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_delete_events_shoes_apparent_colors_item_type_1(value: str) -> DeleteEventsShoesApparentColorsItemType1:
    if value in DELETE_EVENTS_SHOES_APPARENT_COLORS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_SHOES_APPARENT_COLORS_ITEM_TYPE_1_VALUES!r}")
