from typing import Literal

EventCandidatesMasksItemType0 = Literal[1, 2, 3]

EVENT_CANDIDATES_MASKS_ITEM_TYPE_0_VALUES: set[EventCandidatesMasksItemType0] = { 1, 2, 3,  }

def check_event_candidates_masks_item_type_0(value: int) -> EventCandidatesMasksItemType0:
    if value in EVENT_CANDIDATES_MASKS_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_CANDIDATES_MASKS_ITEM_TYPE_0_VALUES!r}")
