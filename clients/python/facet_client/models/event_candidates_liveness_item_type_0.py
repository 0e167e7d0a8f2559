from typing import Literal

EventCandidatesLivenessItemType0 = Literal[0, 1, 2]

EVENT_CANDIDATES_LIVENESS_ITEM_TYPE_0_VALUES: set[EventCandidatesLivenessItemType0] = { 0, 1, 2,  }

def check_event_candidates_liveness_item_type_0(value: int) -> EventCandidatesLivenessItemType0:
    if value in EVENT_CANDIDATES_LIVENESS_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_CANDIDATES_LIVENESS_ITEM_TYPE_0_VALUES!r}")
