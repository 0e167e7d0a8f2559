from typing import Literal

FaceAttributesGlassesType0Glasses = Literal['glasses', 'no_glasses', 'sunglasses']

FACE_ATTRIBUTES_GLASSES_TYPE_0_GLASSES_VALUES: set[FaceAttributesGlassesType0Glasses] = { 'glasses', 'no_glasses', 'sunglasses',  }

def check_face_attributes_glasses_type_0_glasses(value: str) -> FaceAttributesGlassesType0Glasses:
    if value in FACE_ATTRIBUTES_GLASSES_TYPE_0_GLASSES_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_GLASSES_TYPE_0_GLASSES_VALUES!r}")
