from typing import Literal

VerifierDetectPolicyInputEstimateDeepfakeMode = Literal[1, 2]

VERIFIER_DETECT_POLICY_INPUT_ESTIMATE_DEEPFAKE_MODE_VALUES: set[VerifierDetectPolicyInputEstimateDeepfakeMode] = { 1, 2,  }

def check_verifier_detect_policy_input_estimate_deepfake_mode(value: int) -> VerifierDetectPolicyInputEstimateDeepfakeMode:
    if value in VERIFIER_DETECT_POLICY_INPUT_ESTIMATE_DEEPFAKE_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_INPUT_ESTIMATE_DEEPFAKE_MODE_VALUES!r}")
