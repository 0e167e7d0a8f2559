from typing import Literal

FaceAttributesEyesAttributesType0RightEyeState = Literal['closed', 'occluded', 'open']

FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_RIGHT_EYE_STATE_VALUES: set[FaceAttributesEyesAttributesType0RightEyeState] = { 'closed', 'occluded', 'open',  }

def check_face_attributes_eyes_attributes_type_0_right_eye_state(value: str) -> FaceAttributesEyesAttributesType0RightEyeState:
    if value in FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_RIGHT_EYE_STATE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_EYES_ATTRIBUTES_TYPE_0_RIGHT_EYE_STATE_VALUES!r}")
