from typing import Literal

SomeOfEventLowerBodyType0LowerGarmentColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

SOME_OF_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES: set[SomeOfEventLowerBodyType0LowerGarmentColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_some_of_event_lower_body_type_0_lower_garment_colors_item(value: str) -> SomeOfEventLowerBodyType0LowerGarmentColorsItem:
    if value in SOME_OF_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES!r}")
