from typing import Literal

EstimatedImagesEstimationsItemStatus = Literal[0, 1]

ESTIMATED_IMAGES_ESTIMATIONS_ITEM_STATUS_VALUES: set[EstimatedImagesEstimationsItemStatus] = { 0, 1,  }

def check_estimated_images_estimations_item_status(value: int) -> EstimatedImagesEstimationsItemStatus:
    if value in ESTIMATED_IMAGES_ESTIMATIONS_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ESTIMATED_IMAGES_ESTIMATIONS_ITEM_STATUS_VALUES!r}")
