from typing import Literal

MatchesItemMatchesItemResultItemEventEmotionType0 = Literal[1, 2, 3, 4, 5, 6, 7]

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_EMOTION_TYPE_0_VALUES: set[MatchesItemMatchesItemResultItemEventEmotionType0] = { 1, 2, 3, 4, 5, 6, 7,  }

def check_matches_item_matches_item_result_item_event_emotion_type_0(value: int) -> MatchesItemMatchesItemResultItemEventEmotionType0:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_EMOTION_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_EMOTION_TYPE_0_VALUES!r}")
