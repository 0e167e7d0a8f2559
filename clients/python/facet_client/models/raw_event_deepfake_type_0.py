from typing import Literal

RawEventDeepfakeType0 = Literal[0, 1]

RAW_EVENT_DEEPFAKE_TYPE_0_VALUES: set[RawEventDeepfakeType0] = { 0, 1,  }

def check_raw_event_deepfake_type_0(value: int) -> RawEventDeepfakeType0:
    if value in RAW_EVENT_DEEPFAKE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RAW_EVENT_DEEPFAKE_TYPE_0_VALUES!r}")
