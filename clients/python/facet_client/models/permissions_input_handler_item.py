from typing import Literal

PermissionsInputHandlerItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_INPUT_HANDLER_ITEM_VALUES: set[PermissionsInputHandlerItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_input_handler_item(value: str) -> PermissionsInputHandlerItem:
    if value in PERMISSIONS_INPUT_HANDLER_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_HANDLER_ITEM_VALUES!r}")
