from typing import Literal

VerificationEventEthnicGroupType0 = Literal[1, 2, 3, 4]

VERIFICATION_EVENT_ETHNIC_GROUP_TYPE_0_VALUES: set[VerificationEventEthnicGroupType0] = { 1, 2, 3, 4,  }

def check_verification_event_ethnic_group_type_0(value: int) -> VerificationEventEthnicGroupType0:
    if value in VERIFICATION_EVENT_ETHNIC_GROUP_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_ETHNIC_GROUP_TYPE_0_VALUES!r}")
