from typing import Literal

SomeOfEventEmotionType0 = Literal[1, 2, 3, 4, 5, 6, 7]

SOME_OF_EVENT_EMOTION_TYPE_0_VALUES: set[SomeOfEventEmotionType0] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_some_of_event_emotion_type_0(value: int) -> SomeOfEventEmotionType0:
    if value in SOME_OF_EVENT_EMOTION_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SOME_OF_EVENT_EMOTION_TYPE_0_VALUES!r}")
