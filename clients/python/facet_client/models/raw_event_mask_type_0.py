from typing import Literal

RawEventMaskType0 = Literal[1, 2, 3]

RAW_EVENT_MASK_TYPE_0_VALUES: set[RawEventMaskType0] = { 1, 2, 3,  }

def check_raw_event_mask_type_0(value: int) -> RawEventMaskType0:
    if value in RAW_EVENT_MASK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RAW_EVENT_MASK_TYPE_0_VALUES!r}")
