from typing import Literal

DetectPolicyDeepfakeStatesItem = Literal[0, 1]

DETECT_POLICY_DEEPFAKE_STATES_ITEM_VALUES: set[DetectPolicyDeepfakeStatesItem] = { 0, 1,  }

def check_detect_policy_deepfake_states_item(value: int) -> DetectPolicyDeepfakeStatesItem:
    if value in DETECT_POLICY_DEEPFAKE_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_DEEPFAKE_STATES_ITEM_VALUES!r}")
