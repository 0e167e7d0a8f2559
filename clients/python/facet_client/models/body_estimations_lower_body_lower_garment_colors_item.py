from typing import Literal

BodyEstimationsLowerBodyLowerGarmentColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

BODY_ESTIMATIONS_LOWER_BODY_LOWER_GARMENT_COLORS_ITEM_VALUES: set[BodyEstimationsLowerBodyLowerGarmentColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_body_estimations_lower_body_lower_garment_colors_item(value: str) -> BodyEstimationsLowerBodyLowerGarmentColorsItem:
    if value in BODY_ESTIMATIONS_LOWER_BODY_LOWER_GARMENT_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BODY_ESTIMATIONS_LOWER_BODY_LOWER_GARMENT_COLORS_ITEM_VALUES!r}")
