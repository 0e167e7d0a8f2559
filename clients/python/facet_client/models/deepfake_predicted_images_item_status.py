from typing import Literal

DeepfakePredictedImagesItemStatus = Literal[0, 1]

DEEPFAKE_PREDICTED_IMAGES_ITEM_STATUS_VALUES: set[DeepfakePredictedImagesItemStatus] = { 0, 1,  }

def check_deepfake_predicted_images_item_status(value: int) -> DeepfakePredictedImagesItemStatus:
    if value in DEEPFAKE_PREDICTED_IMAGES_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DEEPFAKE_PREDICTED_IMAGES_ITEM_STATUS_VALUES!r}")
