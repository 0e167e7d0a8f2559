from typing import Literal

MatchPolicyDescriptorType = Literal['body', 'face']

MATCH_POLICY_DESCRIPTOR_TYPE_VALUES: set[MatchPolicyDescriptorType] = { 'body', 'face',  }

def check_match_policy_descriptor_type(value: str) -> MatchPolicyDescriptorType:
    if value in MATCH_POLICY_DESCRIPTOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCH_POLICY_DESCRIPTOR_TYPE_VALUES!r}")
