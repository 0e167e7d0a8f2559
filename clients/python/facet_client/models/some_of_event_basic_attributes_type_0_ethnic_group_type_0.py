from typing import Literal

SomeOfEventBasicAttributesType0EthnicGroupType0 = Literal[1, 2, 3, 4]

SOME_OF_EVENT_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES: set[SomeOfEventBasicAttributesType0EthnicGroupType0] = { 1, 2, 3, 4,  }

def check_some_of_event_basic_attributes_type_0_ethnic_group_type_0(value: int) -> SomeOfEventBasicAttributesType0EthnicGroupType0:
    if value in SOME_OF_EVENT_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES!r}")
