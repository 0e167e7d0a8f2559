from typing import Literal

VerifierDetectPolicyInputLivenessStatesItem = Literal[0, 1, 2]

VERIFIER_DETECT_POLICY_INPUT_LIVENESS_STATES_ITEM_VALUES: set[VerifierDetectPolicyInputLivenessStatesItem] = { 0, 1, 2,  }

def check_verifier_detect_policy_input_liveness_states_item(value: int) -> VerifierDetectPolicyInputLivenessStatesItem:
    if value in VERIFIER_DETECT_POLICY_INPUT_LIVENESS_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_INPUT_LIVENESS_STATES_ITEM_VALUES!r}")
