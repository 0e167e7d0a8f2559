from typing import Literal

VerifierDetectPolicyDeepfakeStatesItem = Literal[0, 1]

VERIFIER_DETECT_POLICY_DEEPFAKE_STATES_ITEM_VALUES: set[VerifierDetectPolicyDeepfakeStatesItem] = { 0, 1,  }

def check_verifier_detect_policy_deepfake_states_item(value: int) -> VerifierDetectPolicyDeepfakeStatesItem:
    if value in VERIFIER_DETECT_POLICY_DEEPFAKE_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_DEEPFAKE_STATES_ITEM_VALUES!r}")
