from typing import Literal

PermissionsHandlerItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_HANDLER_ITEM_VALUES: set[PermissionsHandlerItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_handler_item(value: str) -> PermissionsHandlerItem:
    if value in PERMISSIONS_HANDLER_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_HANDLER_ITEM_VALUES!r}")
