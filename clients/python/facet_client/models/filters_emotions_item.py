from typing import Literal

FiltersEmotionsItem = Literal[1, 2, 3, 4, 5, 6, 7]

FILTERS_EMOTIONS_ITEM_VALUES: set[FiltersEmotionsItem] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_filters_emotions_item(value: int) -> FiltersEmotionsItem:
    if value in FILTERS_EMOTIONS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTERS_EMOTIONS_ITEM_VALUES!r}")
