from typing import Literal

VerificationEventBasicAttributesType0GenderType0 = Literal[0, 1]

VERIFICATION_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES: set[VerificationEventBasicAttributesType0GenderType0] = { 0, 1,  }

def check_verification_event_basic_attributes_type_0_gender_type_0(value: int) -> VerificationEventBasicAttributesType0GenderType0:
    if value in VERIFICATION_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES!r}")
