from typing import Literal

PermissionsImageItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_IMAGE_ITEM_VALUES: set[PermissionsImageItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_image_item(value: str) -> PermissionsImageItem:
    if value in PERMISSIONS_IMAGE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_IMAGE_ITEM_VALUES!r}")
