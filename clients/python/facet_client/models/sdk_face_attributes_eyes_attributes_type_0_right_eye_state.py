from typing import Literal

SdkFaceAttributesEyesAttributesType0RightEyeState = Literal['closed', 'occluded', 'open']

SDK_FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_RIGHT_EYE_STATE_VALUES: set[SdkFaceAttributesEyesAttributesType0RightEyeState] = { 'closed', 'occluded', 'open',  }

def check_sdk_face_attributes_eyes_attributes_type_0_right_eye_state(value: str) -> SdkFaceAttributesEyesAttributesType0RightEyeState:
    if value in SDK_FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_RIGHT_EYE_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_RIGHT_EYE_STATE_VALUES!r}")
