from typing import Literal

VerifierDetectPolicyInputMultifacePolicy = Literal[0, 1, 2]

VERIFIER_DETECT_POLICY_INPUT_MULTIFACE_POLICY_VALUES: set[VerifierDetectPolicyInputMultifacePolicy] = { 0, 1, 2,  }

def check_verifier_detect_policy_input_multiface_policy(value: int) -> VerifierDetectPolicyInputMultifacePolicy:
    if value in VERIFIER_DETECT_POLICY_INPUT_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_INPUT_MULTIFACE_POLICY_VALUES!r}")
