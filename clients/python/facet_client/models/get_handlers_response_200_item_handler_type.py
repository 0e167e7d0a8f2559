from typing import Literal

GetHandlersResponse200ItemHandlerType = Literal[0, 1]

GET_HANDLERS_RESPONSE_200_ITEM_HANDLER_TYPE_VALUES: set[GetHandlersResponse200ItemHandlerType] = { 0, 1,  }

def check_get_handlers_response_200_item_handler_type(value: int) -> GetHandlersResponse200ItemHandlerType:
    if value in GET_HANDLERS_RESPONSE_200_ITEM_HANDLER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_HANDLERS_RESPONSE_200_ITEM_HANDLER_TYPE_VALUES!r}")
