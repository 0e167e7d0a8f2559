from typing import Literal

ExtractionsItemBasicAttributesType0Gender = Literal[0, 1]

EXTRACTIONS_ITEM_BASIC_ATTRIBUTES_TYPE_0_GENDER_VALUES: set[ExtractionsItemBasicAttributesType0Gender] = { 0, 1,  }

def check_extractions_item_basic_attributes_type_0_gender(value: int) -> ExtractionsItemBasicAttributesType0Gender:
    if value in EXTRACTIONS_ITEM_BASIC_ATTRIBUTES_TYPE_0_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXTRACTIONS_ITEM_BASIC_ATTRIBUTES_TYPE_0_GENDER_VALUES!r}")
