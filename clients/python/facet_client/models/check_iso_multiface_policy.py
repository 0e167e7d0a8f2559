from typing import Literal

CheckIsoMultifacePolicy = Literal[0, 1, 2]

CHECK_ISO_MULTIFACE_POLICY_VALUES: set[CheckIsoMultifacePolicy] = { 0, 1, 2,  }

def check_check_iso_multiface_policy(value: int) -> CheckIsoMultifacePolicy:
    if value in CHECK_ISO_MULTIFACE_POLICY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CHECK_ISO_MULTIFACE_POLICY_VALUES!r}")
