from typing import Literal

PermissionsAttributeItem = Literal['creation', 'deletion', 'matching', 'modification', 'view']

PERMISSIONS_ATTRIBUTE_ITEM_VALUES: set[PermissionsAttributeItem] = { 'creation', 'deletion', 'matching', 'modification', 'view',  }

def check_permissions_attribute_item(value: str) -> PermissionsAttributeItem:
    if value in PERMISSIONS_ATTRIBUTE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_ATTRIBUTE_ITEM_VALUES!r}")
