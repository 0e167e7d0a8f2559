from typing import Literal

AttributeFiltersLivenessItem = Literal[0, 1, 2]

ATTRIBUTE_FILTERS_LIVENESS_ITEM_VALUES: set[AttributeFiltersLivenessItem] = { 0, 1, 2,  }

def check_attribute_filters_liveness_item(value: int) -> AttributeFiltersLivenessItem:
    if value in ATTRIBUTE_FILTERS_LIVENESS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTRIBUTE_FILTERS_LIVENESS_ITEM_VALUES!r}")
