from typing import Literal

DetectPolicyInputMultifacePolicy = Literal[0, 1, 2]

DETECT_POLICY_INPUT_MULTIFACE_POLICY_VALUES: set[DetectPolicyInputMultifacePolicy] = { 0, 1, 2,  }

def check_detect_policy_input_multiface_policy(value: int) -> DetectPolicyInputMultifacePolicy:
    if value in DETECT_POLICY_INPUT_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_INPUT_MULTIFACE_POLICY_VALUES!r}")
