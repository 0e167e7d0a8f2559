from typing import Literal

VerificationsImagesItemStatus = Literal[0, 1]

VERIFICATIONS_IMAGES_ITEM_STATUS_VALUES: set[VerificationsImagesItemStatus] = { 0, 1,  }

def check_verifications_images_item_status(value: int) -> VerificationsImagesItemStatus:
    if value in VERIFICATIONS_IMAGES_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFICATIONS_IMAGES_ITEM_STATUS_VALUES!r}")
