from typing import Literal

PermissionsTokenItem = Literal['deletion', 'modification', 'view']

PERMISSIONS_TOKEN_ITEM_VALUES: set[PermissionsTokenItem] = { 'deletion', 'modification', 'view',  }

def check_permissions_token_item(value: str) -> PermissionsTokenItem:
    if value in PERMISSIONS_TOKEN_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_TOKEN_ITEM_VALUES!r}")
