from typing import Literal

DetectPolicyInputEstimateDeepfakeMode = Literal[1, 2]

DETECT_POLICY_INPUT_ESTIMATE_DEEPFAKE_MODE_VALUES: set[DetectPolicyInputEstimateDeepfakeMode] = { 1, 2,  }

def check_detect_policy_input_estimate_deepfake_mode(value: int) -> DetectPolicyInputEstimateDeepfakeMode:
    if value in DETECT_POLICY_INPUT_ESTIMATE_DEEPFAKE_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_INPUT_ESTIMATE_DEEPFAKE_MODE_VALUES!r}")
