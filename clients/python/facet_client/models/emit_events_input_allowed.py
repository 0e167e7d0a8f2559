from typing import Literal

EmitEventsInputAllowed = Literal[0, 1]

EMIT_EVENTS_INPUT_ALLOWED_VALUES: set[EmitEventsInputAllowed] = { 0, 1,  }

def check_emit_events_input_allowed(value: int) -> EmitEventsInputAllowed:
    if value in EMIT_EVENTS_INPUT_ALLOWED_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EMIT_EVENTS_INPUT_ALLOWED_VALUES!r}")
