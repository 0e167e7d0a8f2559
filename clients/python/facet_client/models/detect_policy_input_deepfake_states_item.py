from typing import Literal

DetectPolicyInputDeepfakeStatesItem = Literal[0, 1]

DETECT_POLICY_INPUT_DEEPFAKE_STATES_ITEM_VALUES: set[DetectPolicyInputDeepfakeStatesItem] = { 0, 1,  }

def check_detect_policy_input_deepfake_states_item(value: int) -> DetectPolicyInputDeepfakeStatesItem:
    if value in DETECT_POLICY_INPUT_DEEPFAKE_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_INPUT_DEEPFAKE_STATES_ITEM_VALUES!r}")
