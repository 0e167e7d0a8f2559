from typing import Literal

GetEventsBackpackStatesItemType1 = Literal['0', '1', '2']

GET_EVENTS_BACKPACK_STATES_ITEM_TYPE_1_VALUES: set[GetEventsBackpackStatesItemType1] = { '0', '1', '2',  }

def check_get_events_backpack_states_item_type_1(value: str) -> GetEventsBackpackStatesItemType1:
    if value in GET_EVENTS_BACKPACK_STATES_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_BACKPACK_STATES_ITEM_TYPE_1_VALUES!r}")
