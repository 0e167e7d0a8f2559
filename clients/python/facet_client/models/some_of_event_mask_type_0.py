from typing import Literal

SomeOfEventMaskType0 = Literal[1, 2, 3]

SOME_OF_EVENT_MASK_TYPE_0_VALUES: set[SomeOfEventMaskType0] = { 1, 2, 3,  }

def check_some_of_event_mask_type_0(value: int) -> SomeOfEventMaskType0:
    if value in SOME_OF_EVENT_MASK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_MASK_TYPE_0_VALUES!r}")
