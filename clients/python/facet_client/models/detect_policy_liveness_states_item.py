from typing import Literal

DetectPolicyLivenessStatesItem = Literal[0, 1, 2]

DETECT_POLICY_LIVENESS_STATES_ITEM_VALUES: set[DetectPolicyLivenessStatesItem] = { 0, 1, 2,  }

def check_detect_policy_liveness_states_item(value: int) -> DetectPolicyLivenessStatesItem:
    if value in DETECT_POLICY_LIVENESS_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_LIVENESS_STATES_ITEM_VALUES!r}")
