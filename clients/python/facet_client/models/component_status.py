from typing import Literal

ComponentStatus = Literal['error', 'ok']

COMPONENT_STATUS_VALUES: set[ComponentStatus] = { 'error', 'ok',  }

def check_component_status(value: str) -> ComponentStatus:
    if value in COMPONENT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {COMPONENT_STATUS_VALUES!r}")
