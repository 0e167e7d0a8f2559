from typing import Literal

VerificationEventDeepfakeType0 = Literal[0, 1]

VERIFICATION_EVENT_DEEPFAKE_TYPE_0_VALUES: set[VerificationEventDeepfakeType0] = { 0, 1,  }

def check_verification_event_deepfake_type_0(value: int) -> VerificationEventDeepfakeType0:
    if value in VERIFICATION_EVENT_DEEPFAKE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_DEEPFAKE_TYPE_0_VALUES!r}")
