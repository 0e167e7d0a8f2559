from typing import Literal

SdkFaceAttributesMaskType0PredominantMask = Literal['medical_mask', 'missing', 'occluded']

SDK_FACE_ATTRIBUTES_MASK_TYPE_0_PREDOMINANT_MASK_VALUES: set[SdkFaceAttributesMaskType0PredominantMask] = { 'medical_mask', 'missing', 'occluded',  }

def check_sdk_face_attributes_mask_type_0_predominant_mask(value: str) -> SdkFaceAttributesMaskType0PredominantMask:
    if value in SDK_FACE_ATTRIBUTES_MASK_TYPE_0_PREDOMINANT_MASK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_MASK_TYPE_0_PREDOMINANT_MASK_VALUES!r}")
