from typing import Literal

FaceAttributesMaskType0PredominantMask = Literal['medical_mask', 'missing', 'occluded']

FACE_ATTRIBUTES_MASK_TYPE_0_PREDOMINANT_MASK_VALUES: set[FaceAttributesMaskType0PredominantMask] = { 'medical_mask', 'missing', 'occluded',  }

def check_face_attributes_mask_type_0_predominant_mask(value: str) -> FaceAttributesMaskType0PredominantMask:
    if value in FACE_ATTRIBUTES_MASK_TYPE_0_PREDOMINANT_MASK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_MASK_TYPE_0_PREDOMINANT_MASK_VALUES!r}")
