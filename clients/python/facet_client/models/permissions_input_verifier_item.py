from typing import Literal

PermissionsInputVerifierItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_INPUT_VERIFIER_ITEM_VALUES: set[PermissionsInputVerifierItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_input_verifier_item(value: str) -> PermissionsInputVerifierItem:
    if value in PERMISSIONS_INPUT_VERIFIER_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_VERIFIER_ITEM_VALUES!r}")
