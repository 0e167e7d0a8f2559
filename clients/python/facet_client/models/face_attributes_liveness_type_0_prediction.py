from typing import Literal

FaceAttributesLivenessType0Prediction = Literal['real', 'spoof', 'unknown']

FACE_ATTRIBUTES_LIVENESS_TYPE_0_PREDICTION_VALUES: set[FaceAttributesLivenessType0Prediction] = { 'real', 'spoof', 'unknown',  }

def check_face_attributes_liveness_type_0_prediction(value: str) -> FaceAttributesLivenessType0Prediction:
    if value in FACE_ATTRIBUTES_LIVENESS_TYPE_0_PREDICTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_LIVENESS_TYPE_0_PREDICTION_VALUES!r}")
