from typing import Literal

PermissionsFaceSampleItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_FACE_SAMPLE_ITEM_VALUES: set[PermissionsFaceSampleItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_face_sample_item(value: str) -> PermissionsFaceSampleItem:
    if value in PERMISSIONS_FACE_SAMPLE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_FACE_SAMPLE_ITEM_VALUES!r}")
