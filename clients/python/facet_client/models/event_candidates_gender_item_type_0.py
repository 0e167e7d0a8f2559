from typing import Literal

EventCandidatesGenderItemType0 = Literal[0, 1]

EVENT_CANDIDATES_GENDER_ITEM_TYPE_0_VALUES: set[EventCandidatesGenderItemType0] = { 0, 1,  }

def check_event_candidates_gender_item_type_0(value: int) -> EventCandidatesGenderItemType0:
    if value in EVENT_CANDIDATES_GENDER_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_CANDIDATES_GENDER_ITEM_TYPE_0_VALUES!r}")
