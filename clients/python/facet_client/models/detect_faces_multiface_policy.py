from typing import Literal

DetectFacesMultifacePolicy = Literal[0, 1, 2]

DETECT_FACES_MULTIFACE_POLICY_VALUES: set[DetectFacesMultifacePolicy] = { 0, 1, 2,  }

def check_detect_faces_multiface_policy(value: int) -> DetectFacesMultifacePolicy:
    if value in DETECT_FACES_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DETECT_FACES_MULTIFACE_POLICY_VALUES!r}")
