from typing import Literal

PermissionsInputFaceItem = Literal['creation', 'deletion', 'matching', 'modification', 'view']

PERMISSIONS_INPUT_FACE_ITEM_VALUES: set[PermissionsInputFaceItem] = { 'creation', 'deletion', 'matching', 'modification', 'view',  }

def check_permissions_input_face_item(value: str) -> PermissionsInputFaceItem:
    if value in PERMISSIONS_INPUT_FACE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_FACE_ITEM_VALUES!r}")
