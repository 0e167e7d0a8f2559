from typing import Literal

GetAccountTargetsItem = Literal['', 'account_id', 'account_type', 'create_time', 'description', 'last_update_time', 'login']

GET_ACCOUNT_TARGETS_ITEM_VALUES: set[GetAccountTargetsItem] = { '', 'account_id', 'account_type', 'create_time', 'description', 'last_update_time', 'login',  }

def check_get_account_targets_item(value: str) -> GetAccountTargetsItem:
    if value in GET_ACCOUNT_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_ACCOUNT_TARGETS_ITEM_VALUES!r}")
