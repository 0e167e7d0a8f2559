from typing import Literal

DetectPolicyMultifacePolicy = Literal[0, 1, 2]

DETECT_POLICY_MULTIFACE_POLICY_VALUES: set[DetectPolicyMultifacePolicy] = { 0, 1, 2,  }

def check_detect_policy_multiface_policy(value: int) -> DetectPolicyMultifacePolicy:
    if value in DETECT_POLICY_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_POLICY_MULTIFACE_POLICY_VALUES!r}")
