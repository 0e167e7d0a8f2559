from typing import Literal

VerifierDetectPolicyEstimateDeepfakeMode = Literal[1, 2]

VERIFIER_DETECT_POLICY_ESTIMATE_DEEPFAKE_MODE_VALUES: set[VerifierDetectPolicyEstimateDeepfakeMode] = { 1, 2,  }

def check_verifier_detect_policy_estimate_deepfake_mode(value: int) -> VerifierDetectPolicyEstimateDeepfakeMode:
    if value in VERIFIER_DETECT_POLICY_ESTIMATE_DEEPFAKE_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_ESTIMATE_DEEPFAKE_MODE_VALUES!r}")
