from typing import Literal

MatchesItemMatchesItemResultItemEventLivenessType0 = Literal[0, 1, 2]

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_LIVENESS_TYPE_0_VALUES: set[MatchesItemMatchesItemResultItemEventLivenessType0] = { 0, 1, 2,  }

def check_matches_item_matches_item_result_item_event_liveness_type_0(value: int) -> MatchesItemMatchesItemResultItemEventLivenessType0:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_LIVENESS_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_LIVENESS_TYPE_0_VALUES!r}")
