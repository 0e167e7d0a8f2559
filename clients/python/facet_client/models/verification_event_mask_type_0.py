from typing import Literal

VerificationEventMaskType0 = Literal[1, 2, 3]

VERIFICATION_EVENT_MASK_TYPE_0_VALUES: set[VerificationEventMaskType0] = { 1, 2, 3,  }

def check_verification_event_mask_type_0(value: int) -> VerificationEventMaskType0:
    if value in VERIFICATION_EVENT_MASK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_MASK_TYPE_0_VALUES!r}")
