from typing import Literal

NewHandlerHandlerType = Literal[0, 1, 2]

NEW_HANDLER_HANDLER_TYPE_VALUES: set[NewHandlerHandlerType] = { 0, 1, 2,  }

def check_new_handler_handler_type(value: int) -> NewHandlerHandlerType:
    if value in NEW_HANDLER_HANDLER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_HANDLER_HANDLER_TYPE_VALUES!r}")
