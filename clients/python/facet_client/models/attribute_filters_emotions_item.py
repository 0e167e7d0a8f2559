from typing import Literal

AttributeFiltersEmotionsItem = Literal[1, 2, 3, 4, 5, 6, 7]

ATTRIBUTE_FILTERS_EMOTIONS_ITEM_VALUES: set[AttributeFiltersEmotionsItem] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_attribute_filters_emotions_item(value: int) -> AttributeFiltersEmotionsItem:
    if value in ATTRIBUTE_FILTERS_EMOTIONS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTRIBUTE_FILTERS_EMOTIONS_ITEM_VALUES!r}")
