from typing import Literal

VerifierDetectPolicyLivenessStatesItem = Literal[0, 1, 2]

VERIFIER_DETECT_POLICY_LIVENESS_STATES_ITEM_VALUES: set[VerifierDetectPolicyLivenessStatesItem] = { 0, 1, 2,  }

def check_verifier_detect_policy_liveness_states_item(value: int) -> VerifierDetectPolicyLivenessStatesItem:
    if value in VERIFIER_DETECT_POLICY_LIVENESS_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_LIVENESS_STATES_ITEM_VALUES!r}")
