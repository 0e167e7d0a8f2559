from typing import Literal

PermissionsEventItem = Literal['creation', 'deletion', 'matching', 'view']

PERMISSIONS_EVENT_ITEM_VALUES: set[PermissionsEventItem] = { 'creation', 'deletion', 'matching', 'view',  }

def check_permissions_event_item(value: str) -> PermissionsEventItem:
    if value in PERMISSIONS_EVENT_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_EVENT_ITEM_VALUES!r}")
