from typing import Literal

EventCandidatesEmotionsItemType0 = Literal[1, 2, 3, 4, 5, 6, 7]

EVENT_CANDIDATES_EMOTIONS_ITEM_TYPE_0_VALUES: set[EventCandidatesEmotionsItemType0] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_event_candidates_emotions_item_type_0(value: int) -> EventCandidatesEmotionsItemType0:
    if value in EVENT_CANDIDATES_EMOTIONS_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_CANDIDATES_EMOTIONS_ITEM_TYPE_0_VALUES!r}")
