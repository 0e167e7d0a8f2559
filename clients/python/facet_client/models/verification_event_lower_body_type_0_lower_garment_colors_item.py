from typing import Literal

VerificationEventLowerBodyType0LowerGarmentColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

VERIFICATION_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES: set[VerificationEventLowerBodyType0LowerGarmentColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_verification_event_lower_body_type_0_lower_garment_colors_item(value: str) -> VerificationEventLowerBodyType0LowerGarmentColorsItem:
    if value in VERIFICATION_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES!r}")
