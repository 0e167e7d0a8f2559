from typing import Literal

SdkFaceAttributesGlassesType0Glasses = Literal['glasses', 'no_glasses', 'sunglasses']

SDK_FACE_ATTRIBUTES_GLASSES_TYPE_0_GLASSES_VALUES: set[SdkFaceAttributesGlassesType0Glasses] = { 'glasses', 'no_glasses', 'sunglasses',  }

def check_sdk_face_attributes_glasses_type_0_glasses(value: str) -> SdkFaceAttributesGlassesType0Glasses:
    if value in SDK_FACE_ATTRIBUTES_GLASSES_TYPE_0_GLASSES_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_GLASSES_TYPE_0_GLASSES_VALUES!r}")
