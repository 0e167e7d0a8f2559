from typing import Literal

DeepfakeNumberType0Prediction = Literal[0, 1]

DEEPFAKE_NUMBER_TYPE_0_PREDICTION_VALUES: set[DeepfakeNumberType0Prediction] = { 0, 1,  }

def check_deepfake_number_type_0_prediction(value: int) -> DeepfakeNumberType0Prediction:
    if value in DEEPFAKE_NUMBER_TYPE_0_PREDICTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DEEPFAKE_NUMBER_TYPE_0_PREDICTION_VALUES!r}")
