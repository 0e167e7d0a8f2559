from typing import Literal

NewAccountAccountType = Literal['advanced_user', 'user']

NEW_ACCOUNT_ACCOUNT_TYPE_VALUES: set[NewAccountAccountType] = { 'advanced_user', 'user',  }

def check_new_account_account_type(value: str) -> NewAccountAccountType:
    if value in NEW_ACCOUNT_ACCOUNT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_ACCOUNT_ACCOUNT_TYPE_VALUES!r}")
