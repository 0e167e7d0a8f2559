from typing import Literal

FeaturesModelsType0Pack = Literal['npm', 'standard']

FEATURES_MODELS_TYPE_0_PACK_VALUES: set[FeaturesModelsType0Pack] = { 'npm', 'standard',  }

def check_features_models_type_0_pack(value: str) -> FeaturesModelsType0Pack:
    if value in FEATURES_MODELS_TYPE_0_PACK_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FEATURES_MODELS_TYPE_0_PACK_VALUES!r}")
