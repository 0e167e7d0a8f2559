from typing import Literal

VerificationEventEmotionType0 = Literal[1, 2, 3, 4, 5, 6, 7]

VERIFICATION_EVENT_EMOTION_TYPE_0_VALUES: set[VerificationEventEmotionType0] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_verification_event_emotion_type_0(value: int) -> VerificationEventEmotionType0:
    if value in VERIFICATION_EVENT_EMOTION_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATION_EVENT_EMOTION_TYPE_0_VALUES!r}")
