from typing import Literal

FaceAttributesFaceOcclusionType0PredominantOcclusion = Literal['chin', 'clear', 'correct', 'full', 'mouth', 'partially']

FACE_ATTRIBUTES_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES: set[FaceAttributesFaceOcclusionType0PredominantOcclusion] = { 'chin', 'clear', 'correct', 'full', 'mouth', 'partially',  }

def check_face_attributes_face_occlusion_type_0_predominant_occlusion(value: str) -> FaceAttributesFaceOcclusionType0PredominantOcclusion:
    if value in FACE_ATTRIBUTES_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_FACE_OCCLUSION_TYPE_0_PREDOMINANT_OCCLUSION_VALUES!r}")
