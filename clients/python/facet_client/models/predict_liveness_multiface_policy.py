from typing import Literal

PredictLivenessMultifacePolicy = Literal[0, 1, 2]

PREDICT_LIVENESS_MULTIFACE_POLICY_VALUES: set[PredictLivenessMultifacePolicy] = { 0, 1, 2,  }

def check_predict_liveness_multiface_policy(value: int) -> PredictLivenessMultifacePolicy:
    if value in PREDICT_LIVENESS_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PREDICT_LIVENESS_MULTIFACE_POLICY_VALUES!r}")
