from typing import Literal

VerificationEventBasicAttributesType0EthnicGroupType0 = Literal[1, 2, 3, 4]

VERIFICATION_EVENT_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES: set[VerificationEventBasicAttributesType0EthnicGroupType0] = { 1, 2, 3, 4,  }

def check_verification_event_basic_attributes_type_0_ethnic_group_type_0(value: int) -> VerificationEventBasicAttributesType0EthnicGroupType0:
    if value in VERIFICATION_EVENT_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES!r}")
