from typing import Literal

SdkFaceAttributesDeepfakeType0Prediction = Literal['fake', 'real']

SDK_FACE_ATTRIBUTES_DEEPFAKE_TYPE_0_PREDICTION_VALUES: set[SdkFaceAttributesDeepfakeType0Prediction] = { 'fake', 'real',  }

def check_sdk_face_attributes_deepfake_type_0_prediction(value: str) -> SdkFaceAttributesDeepfakeType0Prediction:
    if value in SDK_FACE_ATTRIBUTES_DEEPFAKE_TYPE_0_PREDICTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_DEEPFAKE_TYPE_0_PREDICTION_VALUES!r}")
