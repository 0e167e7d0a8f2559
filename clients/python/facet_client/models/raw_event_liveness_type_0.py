from typing import Literal

RawEventLivenessType0 = Literal[0, 1, 2]

RAW_EVENT_LIVENESS_TYPE_0_VALUES: set[RawEventLivenessType0] = { 0, 1, 2,  }

def check_raw_event_liveness_type_0(value: int) -> RawEventLivenessType0:
    if value in RAW_EVENT_LIVENESS_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RAW_EVENT_LIVENESS_TYPE_0_VALUES!r}")
