from typing import Literal

StoragePolicyInputImageOriginPolicyImageFormat = Literal['jpg', 'source']

STORAGE_POLICY_INPUT_IMAGE_ORIGIN_POLICY_IMAGE_FORMAT_VALUES: set[StoragePolicyInputImageOriginPolicyImageFormat] = { 'jpg', 'source',  }

def check_storage_policy_input_image_origin_policy_image_format(value: str) -> StoragePolicyInputImageOriginPolicyImageFormat:
    if value in STORAGE_POLICY_INPUT_IMAGE_ORIGIN_POLICY_IMAGE_FORMAT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STORAGE_POLICY_INPUT_IMAGE_ORIGIN_POLICY_IMAGE_FORMAT_VALUES!r}")
