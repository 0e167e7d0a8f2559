from typing import Literal

FeaturesFeaturesAdditionalProperty = Literal[0, 1]

FEATURES_FEATURES_ADDITIONAL_PROPERTY_VALUES: set[FeaturesFeaturesAdditionalProperty] = { 0, 1,  }

def check_features_features_additional_property(value: int) -> FeaturesFeaturesAdditionalProperty:
    if value in FEATURES_FEATURES_ADDITIONAL_PROPERTY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FEATURES_FEATURES_ADDITIONAL_PROPERTY_VALUES!r}")
