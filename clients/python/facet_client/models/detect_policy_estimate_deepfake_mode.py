from typing import Literal

DetectPolicyEstimateDeepfakeMode = Literal[1, 2]

DETECT_POLICY_ESTIMATE_DEEPFAKE_MODE_VALUES: set[DetectPolicyEstimateDeepfakeMode] = { 1, 2,  }

def check_detect_policy_estimate_deepfake_mode(value: int) -> DetectPolicyEstimateDeepfakeMode:
    if value in DETECT_POLICY_ESTIMATE_DEEPFAKE_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_ESTIMATE_DEEPFAKE_MODE_VALUES!r}")
