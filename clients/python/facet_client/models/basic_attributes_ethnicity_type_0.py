from typing import Literal

BasicAttributesEthnicityType0 = Literal[1, 2, 3, 4]

BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES: set[BasicAttributesEthnicityType0] = { 1, 2, 3, 4,  }

def check_basic_attributes_ethnicity_type_0(value: int) -> BasicAttributesEthnicityType0:
    if value in BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {BASIC_ATTRIBUTES_ETHNICITY_TYPE_0_VALUES!r}")
