from typing import Literal

PermissionsInputAttributeItem = Literal['creation', 'deletion', 'matching', 'modification', 'view']

PERMISSIONS_INPUT_ATTRIBUTE_ITEM_VALUES: set[PermissionsInputAttributeItem] = { 'creation', 'deletion', 'matching', 'modification', 'view',  }

def check_permissions_input_attribute_item(value: str) -> PermissionsInputAttributeItem:
    if value in PERMISSIONS_INPUT_ATTRIBUTE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_ATTRIBUTE_ITEM_VALUES!r}")
