from typing import Literal

FiltersLivenessItem = Literal[0, 1, 2]

FILTERS_LIVENESS_ITEM_VALUES: set[FiltersLivenessItem] = { 0, 1, 2,  }

def check_filters_liveness_item(value: int) -> FiltersLivenessItem:
    if value in FILTERS_LIVENESS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTERS_LIVENESS_ITEM_VALUES!r}")
