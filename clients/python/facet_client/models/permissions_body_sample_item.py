from typing import Literal

PermissionsBodySampleItem = Literal['creation', 'deletion', 'view']

PERMISSIONS_BODY_SAMPLE_ITEM_VALUES: set[PermissionsBodySampleItem] = { 'creation', 'deletion', 'view',  }

def check_permissions_body_sample_item(value: str) -> PermissionsBodySampleItem:
    if value in PERMISSIONS_BODY_SAMPLE_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_BODY_SAMPLE_ITEM_VALUES!r}")
