from typing import Literal

GetEventsLowerGarmentColorsItemType1 = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

GET_EVENTS_LOWER_GARMENT_COLORS_ITEM_TYPE_1_VALUES: set[GetEventsLowerGarmentColorsItemType1] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_get_events_lower_garment_colors_item_type_1(value: str) -> GetEventsLowerGarmentColorsItemType1:
    if value in GET_EVENTS_LOWER_GARMENT_COLORS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_LOWER_GARMENT_COLORS_ITEM_TYPE_1_VALUES!r}")
