from typing import Literal

PermissionsFaceItem = Literal['creation', 'deletion', 'matching', 'modification', 'view']

PERMISSIONS_FACE_ITEM_VALUES: set[PermissionsFaceItem] = { 'creation', 'deletion', 'matching', 'modification', 'view',  }

def check_permissions_face_item(value: str) -> PermissionsFaceItem:
    if value in PERMISSIONS_FACE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_FACE_ITEM_VALUES!r}")
