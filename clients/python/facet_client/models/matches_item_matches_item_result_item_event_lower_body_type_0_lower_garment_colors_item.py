from typing import Literal

MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarmentColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES: set[MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarmentColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment_colors_item(value: str) -> MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarmentColorsItem:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_LOWER_BODY_TYPE_0_LOWER_GARMENT_COLORS_ITEM_VALUES!r}")
