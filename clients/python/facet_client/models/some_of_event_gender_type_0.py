from typing import Literal

SomeOfEventGenderType0 = Literal[0, 1]

SOME_OF_EVENT_GENDER_TYPE_0_VALUES: set[SomeOfEventGenderType0] = { 0, 1,  }

def check_some_of_event_gender_type_0(value: int) -> SomeOfEventGenderType0:
    if value in SOME_OF_EVENT_GENDER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_GENDER_TYPE_0_VALUES!r}")
