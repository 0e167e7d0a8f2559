from typing import Literal

DetectPolicyInputMaskStatesItem = Literal[1, 2, 3]

DETECT_POLICY_INPUT_MASK_STATES_ITEM_VALUES: set[DetectPolicyInputMaskStatesItem] = { 1, 2, 3,  }

def check_detect_policy_input_mask_states_item(value: int) -> DetectPolicyInputMaskStatesItem:
    if value in DETECT_POLICY_INPUT_MASK_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_INPUT_MASK_STATES_ITEM_VALUES!r}")
