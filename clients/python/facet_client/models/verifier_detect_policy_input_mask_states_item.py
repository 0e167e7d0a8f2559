from typing import Literal

VerifierDetectPolicyInputMaskStatesItem = Literal[1, 2, 3]

VERIFIER_DETECT_POLICY_INPUT_MASK_STATES_ITEM_VALUES: set[VerifierDetectPolicyInputMaskStatesItem] = { 1, 2, 3,  }

def check_verifier_detect_policy_input_mask_states_item(value: int) -> VerifierDetectPolicyInputMaskStatesItem:
    if value in VERIFIER_DETECT_POLICY_INPUT_MASK_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_INPUT_MASK_STATES_ITEM_VALUES!r}")
