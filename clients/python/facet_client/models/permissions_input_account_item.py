from typing import Literal

PermissionsInputAccountItem = Literal['modification', 'view']

PERMISSIONS_INPUT_ACCOUNT_ITEM_VALUES: set[PermissionsInputAccountItem] = { 'modification', 'view',  }

def check_permissions_input_account_item(value: str) -> PermissionsInputAccountItem:
    if value in PERMISSIONS_INPUT_ACCOUNT_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_ACCOUNT_ITEM_VALUES!r}")
