from typing import Literal

VisibilityArea = Literal['account', 'all']

VISIBILITY_AREA_VALUES: set[VisibilityArea] = { 'account', 'all',  }

def check_visibility_area(value: str) -> VisibilityArea:
    if value in VISIBILITY_AREA_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VISIBILITY_AREA_VALUES!r}")
