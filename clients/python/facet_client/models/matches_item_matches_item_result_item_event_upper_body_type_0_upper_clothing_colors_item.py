from typing import Literal

MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothingColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES: set[MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothingColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing_colors_item(value: str) -> MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothingColorsItem:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_UPPER_BODY_TYPE_0_UPPER_CLOTHING_COLORS_ITEM_VALUES!r}")
