from typing import Literal

FaceAttributesMaskType0FaceOcclusionType0PredominantOcclusion = Literal['chin', 'clear', 'correct', 'full', 'mouth', 'partially']

FACE_ATTRIBUTES_MASK_TYPE_0_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES: set[FaceAttributesMaskType0FaceOcclusionType0PredominantOcclusion] = { 'chin', 'clear', 'correct', 'full', 'mouth', 'partially',  }

def check_face_attributes_mask_type_0_face_occlusion_type_0_predominant_occlusion(value: str) -> FaceAttributesMaskType0FaceOcclusionType0PredominantOcclusion:
    if value in FACE_ATTRIBUTES_MASK_TYPE_0_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_MASK_TYPE_0_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES!r}")
