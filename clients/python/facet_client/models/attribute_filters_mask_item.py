from typing import Literal

AttributeFiltersMaskItem = Literal[1, 2, 3]

ATTRIBUTE_FILTERS_MASK_ITEM_VALUES: set[AttributeFiltersMaskItem] = { 1, 2, 3,  }

def check_attribute_filters_mask_item(value: int) -> AttributeFiltersMaskItem:
    if value in ATTRIBUTE_FILTERS_MASK_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTRIBUTE_FILTERS_MASK_ITEM_VALUES!r}")
