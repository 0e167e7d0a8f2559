from typing import Literal

MatchesItemMatchesItemResultItemEventMaskType0 = Literal[1, 2, 3]

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_MASK_TYPE_0_VALUES: set[MatchesItemMatchesItemResultItemEventMaskType0] = { 1, 2, 3,  }

def check_matches_item_matches_item_result_item_event_mask_type_0(value: int) -> MatchesItemMatchesItemResultItemEventMaskType0:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_MASK_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_MASK_TYPE_0_VALUES!r}")
