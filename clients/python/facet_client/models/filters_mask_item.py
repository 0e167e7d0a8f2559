from typing import Literal

FiltersMaskItem = Literal[1, 2, 3]

FILTERS_MASK_ITEM_VALUES: set[FiltersMaskItem] = { 1, 2, 3,  }

def check_filters_mask_item(value: int) -> FiltersMaskItem:
    if value in FILTERS_MASK_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTERS_MASK_ITEM_VALUES!r}")
