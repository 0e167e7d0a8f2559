from typing import Literal

PermissionsInputBodySampleItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_INPUT_BODY_SAMPLE_ITEM_VALUES: set[PermissionsInputBodySampleItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_input_body_sample_item(value: str) -> PermissionsInputBodySampleItem:
    if value in PERMISSIONS_INPUT_BODY_SAMPLE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_BODY_SAMPLE_ITEM_VALUES!r}")
