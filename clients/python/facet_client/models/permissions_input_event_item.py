from typing import Literal

PermissionsInputEventItem = Literal['creation', 'deletion', 'matching', 'view']

PERMISSIONS_INPUT_EVENT_ITEM_VALUES: set[PermissionsInputEventItem] = { 'creation', 'deletion', 'matching', 'view',  }

def check_permissions_input_event_item(value: str) -> PermissionsInputEventItem:
    if value in PERMISSIONS_INPUT_EVENT_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_EVENT_ITEM_VALUES!r}")
