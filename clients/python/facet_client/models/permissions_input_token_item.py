from typing import Literal

PermissionsInputTokenItem = Literal['deletion', 'modification', 'view']

PERMISSIONS_INPUT_TOKEN_ITEM_VALUES: set[PermissionsInputTokenItem] = { 'deletion', 'modification', 'view',  }

def check_permissions_input_token_item(value: str) -> PermissionsInputTokenItem:
    if value in PERMISSIONS_INPUT_TOKEN_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_TOKEN_ITEM_VALUES!r}")
