from typing import Literal

PermissionsListItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_LIST_ITEM_VALUES: set[PermissionsListItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_list_item(value: str) -> PermissionsListItem:
    if value in PERMISSIONS_LIST_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_LIST_ITEM_VALUES!r}")
