from typing import Literal

PermissionsLambdaItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_LAMBDA_ITEM_VALUES: set[PermissionsLambdaItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_lambda_item(value: str) -> PermissionsLambdaItem:
    if value in PERMISSIONS_LAMBDA_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_LAMBDA_ITEM_VALUES!r}")
