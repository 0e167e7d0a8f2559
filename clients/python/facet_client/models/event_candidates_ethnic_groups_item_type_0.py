from typing import Literal

EventCandidatesEthnicGroupsItemType0 = Literal[1, 2, 3, 4]

EVENT_CANDIDATES_ETHNIC_GROUPS_ITEM_TYPE_0_VALUES: set[EventCandidatesEthnicGroupsItemType0] = { 1, 2, 3, 4,  }

def check_event_candidates_ethnic_groups_item_type_0(value: int) -> EventCandidatesEthnicGroupsItemType0:
    if value in EVENT_CANDIDATES_ETHNIC_GROUPS_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_CANDIDATES_ETHNIC_GROUPS_ITEM_TYPE_0_VALUES!r}")
