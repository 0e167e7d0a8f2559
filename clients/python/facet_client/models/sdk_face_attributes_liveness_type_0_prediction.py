from typing import Literal

SdkFaceAttributesLivenessType0Prediction = Literal['real', 'spoof', 'unknown']

SDK_FACE_ATTRIBUTES_LIVENESS_TYPE_0_PREDICTION_VALUES: set[SdkFaceAttributesLivenessType0Prediction] = { 'real', 'spoof', 'unknown',  }

def check_sdk_face_attributes_liveness_type_0_prediction(value: str) -> SdkFaceAttributesLivenessType0Prediction:
    if value in SDK_FACE_ATTRIBUTES_LIVENESS_TYPE_0_PREDICTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_LIVENESS_TYPE_0_PREDICTION_VALUES!r}")
