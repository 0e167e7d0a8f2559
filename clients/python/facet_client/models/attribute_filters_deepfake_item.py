from typing import Literal

AttributeFiltersDeepfakeItem = Literal[0, 1]

ATTRIBUTE_FILTERS_DEEPFAKE_ITEM_VALUES: set[AttributeFiltersDeepfakeItem] = { 0, 1,  }

def check_attribute_filters_deepfake_item(value: int) -> AttributeFiltersDeepfakeItem:
    if value in ATTRIBUTE_FILTERS_DEEPFAKE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTRIBUTE_FILTERS_DEEPFAKE_ITEM_VALUES!r}")
