from typing import Literal

SdkFaceAttributesBasicAttributesGender = Literal[0, 1]

SDK_FACE_ATTRIBUTES_BASIC_ATTRIBUTES_GENDER_VALUES: set[SdkFaceAttributesBasicAttributesGender] = { 0, 1,  }

def check_sdk_face_attributes_basic_attributes_gender(value: int) -> SdkFaceAttributesBasicAttributesGender:
    if value in SDK_FACE_ATTRIBUTES_BASIC_ATTRIBUTES_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_BASIC_ATTRIBUTES_GENDER_VALUES!r}")
