from typing import Literal

SdkFaceAttributesFaceOcclusionType0PredominantOcclusion = Literal['chin', 'clear', 'correct', 'full', 'mouth', 'partially']

SDK_FACE_ATTRIBUTES_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES: set[SdkFaceAttributesFaceOcclusionType0PredominantOcclusion] = { 'chin', 'clear', 'correct', 'full', 'mouth', 'partially',  }

def check_sdk_face_attributes_face_occlusion_type_0_predominant_occlusion(value: str) -> SdkFaceAttributesFaceOcclusionType0PredominantOcclusion:
    if value in SDK_FACE_ATTRIBUTES_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES!r}")
