from typing import Literal

VerifierDetectPolicyInputDeepfakeStatesItem = Literal[0, 1]

VERIFIER_DETECT_POLICY_INPUT_DEEPFAKE_STATES_ITEM_VALUES: set[VerifierDetectPolicyInputDeepfakeStatesItem] = { 0, 1,  }

def check_verifier_detect_policy_input_deepfake_states_item(value: int) -> VerifierDetectPolicyInputDeepfakeStatesItem:
    if value in VERIFIER_DETECT_POLICY_INPUT_DEEPFAKE_STATES_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_INPUT_DEEPFAKE_STATES_ITEM_VALUES!r}")
