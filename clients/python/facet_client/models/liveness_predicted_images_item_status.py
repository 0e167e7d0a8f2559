from typing import Literal

LivenessPredictedImagesItemStatus = Literal[0, 1]

LIVENESS_PREDICTED_IMAGES_ITEM_STATUS_VALUES: set[LivenessPredictedImagesItemStatus] = { 0, 1,  }

def check_liveness_predicted_images_item_status(value: int) -> LivenessPredictedImagesItemStatus:
    if value in LIVENESS_PREDICTED_IMAGES_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIVENESS_PREDICTED_IMAGES_ITEM_STATUS_VALUES!r}")
