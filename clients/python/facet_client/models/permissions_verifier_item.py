from typing import Literal

PermissionsVerifierItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_VERIFIER_ITEM_VALUES: set[PermissionsVerifierItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_verifier_item(value: str) -> PermissionsVerifierItem:
    if value in PERMISSIONS_VERIFIER_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_VERIFIER_ITEM_VALUES!r}")
