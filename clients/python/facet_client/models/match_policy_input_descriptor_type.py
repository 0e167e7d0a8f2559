from typing import Literal

MatchPolicyInputDescriptorType = Literal['body', 'face']

MATCH_POLICY_INPUT_DESCRIPTOR_TYPE_VALUES: set[MatchPolicyInputDescriptorType] = { 'body', 'face',  }

def check_match_policy_input_descriptor_type(value: str) -> MatchPolicyInputDescriptorType:
    if value in MATCH_POLICY_INPUT_DESCRIPTOR_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MATCH_POLICY_INPUT_DESCRIPTOR_TYPE_VALUES!r}")
