from typing import Literal

PredictDeepfakeMultifacePolicy = Literal[0, 1, 2]

PREDICT_DEEPFAKE_MULTIFACE_POLICY_VALUES: set[PredictDeepfakeMultifacePolicy] = { 0, 1, 2,  }

def check_predict_deepfake_multiface_policy(value: int) -> PredictDeepfakeMultifacePolicy:
    if value in PREDICT_DEEPFAKE_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PREDICT_DEEPFAKE_MULTIFACE_POLICY_VALUES!r}")
