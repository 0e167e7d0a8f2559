from typing import Literal

DetectedFacesImagesItemStatus = Literal[0, 1]

DETECTED_FACES_IMAGES_ITEM_STATUS_VALUES: set[DetectedFacesImagesItemStatus] = { 0, 1,  }

def check_detected_faces_images_item_status(value: int) -> DetectedFacesImagesItemStatus:
    if value in DETECTED_FACES_IMAGES_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECTED_FACES_IMAGES_ITEM_STATUS_VALUES!r}")
