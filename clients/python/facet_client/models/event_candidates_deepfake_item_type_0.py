from typing import Literal

EventCandidatesDeepfakeItemType0 = Literal[0, 1]

EVENT_CANDIDATES_DEEPFAKE_ITEM_TYPE_0_VALUES: set[EventCandidatesDeepfakeItemType0] = { 0, 1,  }

def check_event_candidates_deepfake_item_type_0(value: int) -> EventCandidatesDeepfakeItemType0:
    if value in EVENT_CANDIDATES_DEEPFAKE_ITEM_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_CANDIDATES_DEEPFAKE_ITEM_TYPE_0_VALUES!r}")
