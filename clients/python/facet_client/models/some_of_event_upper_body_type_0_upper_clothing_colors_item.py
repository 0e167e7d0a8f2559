from typing import Literal

SomeOfEventUpperBodyType0UpperClothingColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

SOME_OF_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES: set[SomeOfEventUpperBodyType0UpperClothingColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_some_of_event_upper_body_type_0_upper_clothing_colors_item(value: str) -> SomeOfEventUpperBodyType0UpperClothingColorsItem:
    if value in SOME_OF_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES!r}")
