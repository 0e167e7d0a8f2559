from typing import Literal

GetAccountsTargetsItem = Literal['', 'account_id', 'account_type', 'create_time', 'description', 'last_update_time', 'login']

GET_ACCOUNTS_TARGETS_ITEM_VALUES: set[GetAccountsTargetsItem] = { '', 'account_id', 'account_type', 'create_time', 'description', 'last_update_time', 'login',  }

def check_get_accounts_targets_item(value: str) -> GetAccountsTargetsItem:
    if value in GET_ACCOUNTS_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_ACCOUNTS_TARGETS_ITEM_VALUES!r}")
