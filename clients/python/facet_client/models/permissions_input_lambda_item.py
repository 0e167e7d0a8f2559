from typing import Literal

PermissionsInputLambdaItem = Literal['creation', 'deletion', 'modification', 'view']

PERMISSIONS_INPUT_LAMBDA_ITEM_VALUES: set[PermissionsInputLambdaItem] = { 'creation', 'deletion', 'modification', 'view',  }

def check_permissions_input_lambda_item(value: str) -> PermissionsInputLambdaItem:
    if value in PERMISSIONS_INPUT_LAMBDA_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PERMISSIONS_INPUT_LAMBDA_ITEM_VALUES!r}")
