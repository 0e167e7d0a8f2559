from typing import Literal

GeneratedImageStatus = Literal[0, 1]

GENERATED_IMAGE_STATUS_VALUES: set[GeneratedImageStatus] = { 0, 1,  }

def check_generated_image_status(value: int) -> GeneratedImageStatus:
    if value in GENERATED_IMAGE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GENERATED_IMAGE_STATUS_VALUES!r}")
