from typing import Literal

BodyEstimationsUpperBodyUpperClothingColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

BODY_ESTIMATIONS_UPPER_BODY_UPPER_CLOTHING_COLORS_ITEM_VALUES: set[BodyEstimationsUpperBodyUpperClothingColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_body_estimations_upper_body_upper_clothing_colors_item(value: str) -> BodyEstimationsUpperBodyUpperClothingColorsItem:
    if value in BODY_ESTIMATIONS_UPPER_BODY_UPPER_CLOTHING_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BODY_ESTIMATIONS_UPPER_BODY_UPPER_CLOTHING_COLORS_ITEM_VALUES!r}")
