from typing import Literal

FiltersDeepfakeItem = Literal[0, 1]

FILTERS_DEEPFAKE_ITEM_VALUES: set[FiltersDeepfakeItem] = { 0, 1,  }

def check_filters_deepfake_item(value: int) -> FiltersDeepfakeItem:
    if value in FILTERS_DEEPFAKE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTERS_DEEPFAKE_ITEM_VALUES!r}")
