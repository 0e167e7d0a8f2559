from typing import Literal

Orientation = Literal[0, 90, 180, 270]

ORIENTATION_VALUES: set[Orientation] = { 0, 90, 180, 270,  }

def check_orientation(value: int) -> Orientation:
    if value in ORIENTATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ORIENTATION_VALUES!r}")
