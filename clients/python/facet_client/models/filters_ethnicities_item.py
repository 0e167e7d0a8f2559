from typing import Literal

FiltersEthnicitiesItem = Literal[1, 2, 3, 4]

FILTERS_ETHNICITIES_ITEM_VALUES: set[FiltersEthnicitiesItem] = { 1, 2, 3, 4,  }

def check_filters_ethnicities_item(value: int) -> FiltersEthnicitiesItem:
    if value in FILTERS_ETHNICITIES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILTERS_ETHNICITIES_ITEM_VALUES!r}")
