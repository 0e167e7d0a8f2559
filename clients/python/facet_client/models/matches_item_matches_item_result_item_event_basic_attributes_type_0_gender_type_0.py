from typing import Literal

MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0 = Literal[0, 1]

MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES: set[MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0] = { 0, 1,  }

def check_matches_item_matches_item_result_item_event_basic_attributes_type_0_gender_type_0(value: int) -> MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0:
    if value in MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCHES_ITEM_MATCHES_ITEM_RESULT_ITEM_EVENT_BASIC_ATTRIBUTES_TYPE_0_GENDER_TYPE_0_VALUES!r}")
