from typing import Literal

RawEventEmotionType0 = Literal[1, 2, 3, 4, 5, 6, 7]

RAW_EVENT_EMOTION_TYPE_0_VALUES: set[RawEventEmotionType0] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_raw_event_emotion_type_0(value: int) -> RawEventEmotionType0:
    if value in RAW_EVENT_EMOTION_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RAW_EVENT_EMOTION_TYPE_0_VALUES!r}")
