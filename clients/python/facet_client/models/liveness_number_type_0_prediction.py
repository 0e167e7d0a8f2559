from typing import Literal

LivenessNumberType0Prediction = Literal[0, 1, 2]

LIVENESS_NUMBER_TYPE_0_PREDICTION_VALUES: set[LivenessNumberType0Prediction] = { 0, 1, 2,  }

def check_liveness_number_type_0_prediction(value: int) -> LivenessNumberType0Prediction:
    if value in LIVENESS_NUMBER_TYPE_0_PREDICTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIVENESS_NUMBER_TYPE_0_PREDICTION_VALUES!r}")
