from typing import Literal

GetEventsEthnicGroupsItemType1 = Literal['1', '2', '3', '4']

GET_EVENTS_ETHNIC_GROUPS_ITEM_TYPE_1_VALUES: set[GetEventsEthnicGroupsItemType1] = { '1', '2', '3', '4',  }

def check_get_events_ethnic_groups_item_type_1(value: str) -> GetEventsEthnicGroupsItemType1:
    if value in GET_EVENTS_ETHNIC_GROUPS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EVENTS_ETHNIC_GROUPS_ITEM_TYPE_1_VALUES!r}")
