from typing import Literal

EstimateImagesMultifacePolicy = Literal[0, 1, 2]

ESTIMATE_IMAGES_MULTIFACE_POLICY_VALUES: set[EstimateImagesMultifacePolicy] = { 0, 1, 2,  }

def check_estimate_images_multiface_policy(value: int) -> EstimateImagesMultifacePolicy:
    if value in ESTIMATE_IMAGES_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ESTIMATE_IMAGES_MULTIFACE_POLICY_VALUES!r}")
