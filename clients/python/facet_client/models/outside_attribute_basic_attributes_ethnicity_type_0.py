from typing import Literal

OutsideAttributeBasicAttributesEthnicityType0 = Literal[1, 2, 3, 4]

OUTSIDE_ATTRIBUTE_BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES: set[OutsideAttributeBasicAttributesEthnicityType0] = { 1, 2, 3, 4,  }

def check_outside_attribute_basic_attributes_ethnicity_type_0(value: int) -> OutsideAttributeBasicAttributesEthnicityType0:
    if value in OUTSIDE_ATTRIBUTE_BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {OUTSIDE_ATTRIBUTE_BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES!r}")
