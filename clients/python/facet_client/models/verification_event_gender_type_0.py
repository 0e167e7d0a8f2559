from typing import Literal

VerificationEventGenderType0 = Literal[0, 1]

VERIFICATION_EVENT_GENDER_TYPE_0_VALUES: set[VerificationEventGenderType0] = { 0, 1,  }

def check_verification_event_gender_type_0(value: int) -> VerificationEventGenderType0:
    if value in VERIFICATION_EVENT_GENDER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_GENDER_TYPE_0_VALUES!r}")
