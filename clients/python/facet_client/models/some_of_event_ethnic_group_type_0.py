from typing import Literal

SomeOfEventEthnicGroupType0 = Literal[1, 2, 3, 4]

SOME_OF_EVENT_ETHNIC_GROUP_TYPE_0_VALUES: set[SomeOfEventEthnicGroupType0] = { 1, 2, 3, 4,  }

def check_some_of_event_ethnic_group_type_0(value: int) -> SomeOfEventEthnicGroupType0:
    if value in SOME_OF_EVENT_ETHNIC_GROUP_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_ETHNIC_GROUP_TYPE_0_VALUES!r}")
