from typing import Literal

DetectPolicyInputLivenessStatesItem = Literal[0, 1, 2]

DETECT_POLICY_INPUT_LIVENESS_STATES_ITEM_VALUES: set[DetectPolicyInputLivenessStatesItem] = { 0, 1, 2,  }

def check_detect_policy_input_liveness_states_item(value: int) -> DetectPolicyInputLivenessStatesItem:
    if value in DETECT_POLICY_INPUT_LIVENESS_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_INPUT_LIVENESS_STATES_ITEM_VALUES!r}")
