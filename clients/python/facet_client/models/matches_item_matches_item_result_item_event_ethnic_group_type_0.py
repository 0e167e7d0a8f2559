from typing import Literal

MatchesItemMatchesItemResultItemEventEthnicGroupType0 = Literal[1, 2, 3, 4]

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_ETHNIC_GROUP_TYPE_0_VALUES: set[MatchesItemMatchesItemResultItemEventEthnicGroupType0] = { 1, 2, 3, 4,  }

def check_matches_item_matches_item_result_item_event_ethnic_group_type_0(value: int) -> MatchesItemMatchesItemResultItemEventEthnicGroupType0:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_ETHNIC_GROUP_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_ETHNIC_GROUP_TYPE_0_VALUES!r}")
