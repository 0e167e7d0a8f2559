from typing import Literal

PermissionsInputTaskItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_INPUT_TASK_ITEM_VALUES: set[PermissionsInputTaskItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_input_task_item(value: str) -> PermissionsInputTaskItem:
    if value in PERMISSIONS_INPUT_TASK_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_TASK_ITEM_VALUES!r}")
