from typing import Literal

PermissionsResourcesItem = Literal['deepfake', 'iso', 'liveness', 'sdk']

PERMISSIONS_RESOURCES_ITEM_VALUES: set[PermissionsResourcesItem] = { 'deepfake', 'iso', 'liveness', 'sdk',  }

def check_permissions_resources_item(value: str) -> PermissionsResourcesItem:
    if value in PERMISSIONS_RESOURCES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_RESOURCES_ITEM_VALUES!r}")
