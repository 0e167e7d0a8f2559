from typing import Literal

VerificationEventLivenessType0 = Literal[0, 1, 2]

VERIFICATION_EVENT_LIVENESS_TYPE_0_VALUES: set[VerificationEventLivenessType0] = { 0, 1, 2,  }

def check_verification_event_liveness_type_0(value: int) -> VerificationEventLivenessType0:
    if value in VERIFICATION_EVENT_LIVENESS_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_LIVENESS_TYPE_0_VALUES!r}")
