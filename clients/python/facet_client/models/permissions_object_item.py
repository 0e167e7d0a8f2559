from typing import Literal

PermissionsObjectItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_OBJECT_ITEM_VALUES: set[PermissionsObjectItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_object_item(value: str) -> PermissionsObjectItem:
    if value in PERMISSIONS_OBJECT_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_OBJECT_ITEM_VALUES!r}")
