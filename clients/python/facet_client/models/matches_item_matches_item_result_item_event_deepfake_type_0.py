from typing import Literal

MatchesItemMatchesItemResultItemEventDeepfakeType0 = Literal[0, 1]

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_DEEPFAKE_TYPE_0_VALUES: set[MatchesItemMatchesItemResultItemEventDeepfakeType0] = { 0, 1,  }

def check_matches_item_matches_item_result_item_event_deepfake_type_0(value: int) -> MatchesItemMatchesItemResultItemEventDeepfakeType0:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_DEEPFAKE_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_DEEPFAKE_TYPE_0_VALUES!r}")
