from typing import Literal

DeleteEventsUpperClothingColorsItemType1 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

DELETE_EVENTS_UPPER_CLOTHING_COLORS_ITEM_TYPE_1_VALUES: set[DeleteEventsUpperClothingColorsItemType1] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_delete_events_upper_clothing_colors_item_type_1(value: str) -> DeleteEventsUpperClothingColorsItemType1:
    if value in DELETE_EVENTS_UPPER_CLOTHING_COLORS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_UPPER_CLOTHING_COLORS_ITEM_TYPE_1_VALUES!r}")
