from typing import Literal

FeaturesModelsType0ModelsItemCommercialUse = Literal['no', 'unclear', 'yes']

FEATURES_MODELS_TYPE_0_MODELS_ITEM_COMMERCIAL_USE_VALUES: set[FeaturesModelsType0ModelsItemCommercialUse] = { 'no', 'unclear', 'yes',  }

def check_features_models_type_0_models_item_commercial_use(value: str) -> FeaturesModelsType0ModelsItemCommercialUse:
    if value in FEATURES_MODELS_TYPE_0_MODELS_ITEM_COMMERCIAL_USE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FEATURES_MODELS_TYPE_0_MODELS_ITEM_COMMERCIAL_USE_VALUES!r}")
