from typing import Literal

NewAttributeBasicAttributesEthnicityType0 = Literal[1, 2, 3, 4]

NEW_ATTRIBUTE_BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES: set[NewAttributeBasicAttributesEthnicityType0] = { 1, 2, 3, 4,  }

def check_new_attribute_basic_attributes_ethnicity_type_0(value: int) -> NewAttributeBasicAttributesEthnicityType0:
    if value in NEW_ATTRIBUTE_BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {NEW_ATTRIBUTE_BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES!r}")
