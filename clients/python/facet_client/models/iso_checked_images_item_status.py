from typing import Literal

IsoCheckedImagesItemStatus = Literal[0, 1]

ISO_CHECKED_IMAGES_ITEM_STATUS_VALUES: set[IsoCheckedImagesItemStatus] = { 0, 1,  }

def check_iso_checked_images_item_status(value: int) -> IsoCheckedImagesItemStatus:
    if value in ISO_CHECKED_IMAGES_ITEM_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ISO_CHECKED_IMAGES_ITEM_STATUS_VALUES!r}")
