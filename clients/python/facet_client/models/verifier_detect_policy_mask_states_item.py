from typing import Literal

VerifierDetectPolicyMaskStatesItem = Literal[1, 2, 3]

VERIFIER_DETECT_POLICY_MASK_STATES_ITEM_VALUES: set[VerifierDetectPolicyMaskStatesItem] = { 1, 2, 3,  }

def check_verifier_detect_policy_mask_states_item(value: int) -> VerifierDetectPolicyMaskStatesItem:
    if value in VERIFIER_DETECT_POLICY_MASK_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_MASK_STATES_ITEM_VALUES!r}")
