from typing import Literal

VerifierDetectPolicyMultifacePolicy = Literal[0, 1, 2]

VERIFIER_DETECT_POLICY_MULTIFACE_POLICY_VALUES: set[VerifierDetectPolicyMultifacePolicy] = { 0, 1, 2,  }

def check_verifier_detect_policy_multiface_policy(value: int) -> VerifierDetectPolicyMultifacePolicy:
    if value in VERIFIER_DETECT_POLICY_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERIFIER_DETECT_POLICY_MULTIFACE_POLICY_VALUES!r}")
