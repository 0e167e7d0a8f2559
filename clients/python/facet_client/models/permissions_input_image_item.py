from typing import Literal

PermissionsInputImageItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_INPUT_IMAGE_ITEM_VALUES: set[PermissionsInputImageItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_input_image_item(value: str) -> PermissionsInputImageItem:
    if value in PERMISSIONS_INPUT_IMAGE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_IMAGE_ITEM_VALUES!r}")
