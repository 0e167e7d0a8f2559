from typing import Literal

PermissionsAccountItem = Literal['modification', 'view']

PERMISSIONS_ACCOUNT_ITEM_VALUES: set[PermissionsAccountItem] = { 'modification', 'view',  }

def check_permissions_account_item(value: str) -> PermissionsAccountItem:
    if value in PERMISSIONS_ACCOUNT_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_ACCOUNT_ITEM_VALUES!r}")
