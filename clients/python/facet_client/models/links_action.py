from typing import Literal

LinksAction = Literal['attach', 'detach']

LINKS_ACTION_VALUES: set[LinksAction] = { 'attach', 'detach',  }

def check_links_action(value: str) -> LinksAction:
    if value in LINKS_ACTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LINKS_ACTION_VALUES!r}")
