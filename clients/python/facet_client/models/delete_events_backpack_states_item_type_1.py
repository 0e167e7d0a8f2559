from typing import Literal

DeleteEventsBackpackStatesItemType1 = Literal['0', '1', '2']

DELETE_EVENTS_BACKPACK_STATES_ITEM_TYPE_1_VALUES: set[DeleteEventsBackpackStatesItemType1] = { '0', '1', '2',  }

def check_delete_events_backpack_states_item_type_1(value: str) -> DeleteEventsBackpackStatesItemType1:
    if value in DELETE_EVENTS_BACKPACK_STATES_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_BACKPACK_STATES_ITEM_TYPE_1_VALUES!r}")
