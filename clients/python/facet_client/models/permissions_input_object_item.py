from typing import Literal

PermissionsInputObjectItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_INPUT_OBJECT_ITEM_VALUES: set[PermissionsInputObjectItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_input_object_item(value: str) -> PermissionsInputObjectItem:
    if value in PERMISSIONS_INPUT_OBJECT_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_OBJECT_ITEM_VALUES!r}")
