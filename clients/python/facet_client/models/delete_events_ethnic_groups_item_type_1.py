from typing import Literal

DeleteEventsEthnicGroupsItemType1 = Literal['1', '2', '3', '4']

DELETE_EVENTS_ETHNIC_GROUPS_ITEM_TYPE_1_VALUES: set[DeleteEventsEthnicGroupsItemType1] = { '1', '2', '3', '4',  }

def check_delete_events_ethnic_groups_item_type_1(value: str) -> DeleteEventsEthnicGroupsItemType1:
    if value in DELETE_EVENTS_ETHNIC_GROUPS_ITEM_TYPE_1_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DELETE_EVENTS_ETHNIC_GROUPS_ITEM_TYPE_1_VALUES!r}")
