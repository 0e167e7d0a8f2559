from typing import Literal

PermissionsInputFaceSampleItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_INPUT_FACE_SAMPLE_ITEM_VALUES: set[PermissionsInputFaceSampleItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_input_face_sample_item(value: str) -> PermissionsInputFaceSampleItem:
    if value in PERMISSIONS_INPUT_FACE_SAMPLE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_FACE_SAMPLE_ITEM_VALUES!r}")
