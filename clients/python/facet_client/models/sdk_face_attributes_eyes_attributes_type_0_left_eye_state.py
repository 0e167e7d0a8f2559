from typing import Literal

SdkFaceAttributesEyesAttributesType0LeftEyeState = Literal['closed', 'occluded', 'open']

SDK_FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_LEFT_EYE_STATE_VALUES: set[SdkFaceAttributesEyesAttributesType0LeftEyeState] = { 'closed', 'occluded', 'open',  }

def check_sdk_face_attributes_eyes_attributes_type_0_left_eye_state(value: str) -> SdkFaceAttributesEyesAttributesType0LeftEyeState:
    if value in SDK_FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_LEFT_EYE_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_LEFT_EYE_STATE_VALUES!r}")
