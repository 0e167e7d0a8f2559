from typing import Literal

PermissionsInputListItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_INPUT_LIST_ITEM_VALUES: set[PermissionsInputListItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_input_list_item(value: str) -> PermissionsInputListItem:
    if value in PERMISSIONS_INPUT_LIST_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_LIST_ITEM_VALUES!r}")
