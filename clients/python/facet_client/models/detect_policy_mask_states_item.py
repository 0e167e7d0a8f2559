from typing import Literal

DetectPolicyMaskStatesItem = Literal[1, 2, 3]

DETECT_POLICY_MASK_STATES_ITEM_VALUES: set[DetectPolicyMaskStatesItem] = { 1, 2, 3,  }

def check_detect_policy_mask_states_item(value: int) -> DetectPolicyMaskStatesItem:
    if value in DETECT_POLICY_MASK_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_MASK_STATES_ITEM_VALUES!r}")
