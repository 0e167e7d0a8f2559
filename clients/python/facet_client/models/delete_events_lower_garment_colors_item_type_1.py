from typing import Literal

DeleteEventsLowerGarmentColorsItemType1 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

DELETE_EVENTS_LOWER_GARMENT_COLORS_ITEM_TYPE_1_VALUES: set[DeleteEventsLowerGarmentColorsItemType1] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_delete_events_lower_garment_colors_item_type_1(value: str) -> DeleteEventsLowerGarmentColorsItemType1:
    if value in DELETE_EVENTS_LOWER_GARMENT_COLORS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_LOWER_GARMENT_COLORS_ITEM_TYPE_1_VALUES!r}")
