from typing import Literal

HandlerHandlerType = Literal[0, 1]

HANDLER_HANDLER_TYPE_VALUES: set[HandlerHandlerType] = { 0, 1,  }

def check_handler_handler_type(value: int) -> HandlerHandlerType:
    if value in HANDLER_HANDLER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {HANDLER_HANDLER_TYPE_VALUES!r}")
