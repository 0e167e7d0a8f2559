from typing import Literal

SomeOfEventDeepfakeType0 = Literal[0, 1]

SOME_OF_EVENT_DEEPFAKE_TYPE_0_VALUES: set[SomeOfEventDeepfakeType0] = { 0, 1,  }

def check_some_of_event_deepfake_type_0(value: int) -> SomeOfEventDeepfakeType0:
    if value in SOME_OF_EVENT_DEEPFAKE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_DEEPFAKE_TYPE_0_VALUES!r}")
