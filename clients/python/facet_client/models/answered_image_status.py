from typing import Literal

AnsweredImageStatus = Literal[0, 1]

ANSWERED_IMAGE_STATUS_VALUES: set[AnsweredImageStatus] = { 0, 1,  }

def check_answered_image_status(value: int) -> AnsweredImageStatus:
    if value in ANSWERED_IMAGE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANSWERED_IMAGE_STATUS_VALUES!r}")
