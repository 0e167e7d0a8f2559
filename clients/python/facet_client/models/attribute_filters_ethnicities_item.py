from typing import Literal

AttributeFiltersEthnicitiesItem = Literal[1, 2, 3, 4]

ATTRIBUTE_FILTERS_ETHNICITIES_ITEM_VALUES: set[AttributeFiltersEthnicitiesItem] = { 1, 2, 3, 4,  }

def check_attribute_filters_ethnicities_item(value: int) -> AttributeFiltersEthnicitiesItem:
    if value in ATTRIBUTE_FILTERS_ETHNICITIES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTRIBUTE_FILTERS_ETHNICITIES_ITEM_VALUES!r}")
