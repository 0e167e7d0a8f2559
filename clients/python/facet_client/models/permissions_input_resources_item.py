from typing import Literal

PermissionsInputResourcesItem = Literal['deepfake', 'iso', 'liveness', 'sdk']

PERMISSIONS_INPUT_RESOURCES_ITEM_VALUES: set[PermissionsInputResourcesItem] = { 'deepfake', 'iso', 'liveness', 'sdk',  }

def check_permissions_input_resources_item(value: str) -> PermissionsInputResourcesItem:
    if value in PERMISSIONS_INPUT_RESOURCES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_RESOURCES_ITEM_VALUES!r}")
