from typing import Literal

PermissionsTaskItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_TASK_ITEM_VALUES: set[PermissionsTaskItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_task_item(value: str) -> PermissionsTaskItem:
    if value in PERMISSIONS_TASK_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_TASK_ITEM_VALUES!r}")
