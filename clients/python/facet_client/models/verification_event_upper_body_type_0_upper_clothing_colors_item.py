from typing import Literal

VerificationEventUpperBodyType0UpperClothingColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

VERIFICATION_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES: set[VerificationEventUpperBodyType0UpperClothingColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_verification_event_upper_body_type_0_upper_clothing_colors_item(value: str) -> VerificationEventUpperBodyType0UpperClothingColorsItem:
    if value in VERIFICATION_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES!r}")
