from typing import Literal

DeleteEventsHeadwearStatesItemType1 = Literal['0', '1', '2']

DELETE_EVENTS_HEADWEAR_STATES_ITEM_TYPE_1_VALUES: set[DeleteEventsHeadwearStatesItemType1] = { '0', '1', '2',  }

def check_delete_events_headwear_states_item_type_1(value: str) -> DeleteEventsHeadwearStatesItemType1:
    if value in DELETE_EVENTS_HEADWEAR_STATES_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_HEADWEAR_STATES_ITEM_TYPE_1_VALUES!r}")
