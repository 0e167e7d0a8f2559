from typing import Literal

SomeOfEventLivenessType0 = Literal[0, 1, 2]

SOME_OF_EVENT_LIVENESS_TYPE_0_VALUES: set[SomeOfEventLivenessType0] = { 0, 1, 2,  }

def check_some_of_event_liveness_type_0(value: int) -> SomeOfEventLivenessType0:
    if value in SOME_OF_EVENT_LIVENESS_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_LIVENESS_TYPE_0_VALUES!r}")
