from typing import Literal

SomeOfEventBasicAttributesType0GenderType0 = Literal[0, 1]

SOME_OF_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES: set[SomeOfEventBasicAttributesType0GenderType0] = { 0, 1,  }

def check_some_of_event_basic_attributes_type_0_gender_type_0(value: int) -> SomeOfEventBasicAttributesType0GenderType0:
    if value in SOME_OF_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES!r}")
