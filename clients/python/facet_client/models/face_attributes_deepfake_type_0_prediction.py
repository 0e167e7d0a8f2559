from typing import Literal

FaceAttributesDeepfakeType0Prediction = Literal['fake', 'real']

FACE_ATTRIBUTES_DEEPFAKE_TYPE_0_PREDICTION_VALUES: set[FaceAttributesDeepfakeType0Prediction] = { 'fake', 'real',  }

def check_face_attributes_deepfake_type_0_prediction(value: str) -> FaceAttributesDeepfakeType0Prediction:
    if value in FACE_ATTRIBUTES_DEEPFAKE_TYPE_0_PREDICTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_DEEPFAKE_TYPE_0_PREDICTION_VALUES!r}")
