from typing import Literal

EmitEventsAllowed = Literal[0, 1]

EMIT_EVENTS_ALLOWED_VALUES: set[EmitEventsAllowed] = { 0, 1,  }

def check_emit_events_allowed(value: int) -> EmitEventsAllowed:
    if value in EMIT_EVENTS_ALLOWED_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMIT_EVENTS_ALLOWED_VALUES!r}")
