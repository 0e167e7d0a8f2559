from typing import Literal

SdkBodyAttributesLowerBodyLowerGarmentColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

SDK_BODY_ATTRIBUTES_LOWER_BODY_LOWER_GARMENT_COLORS_ITEM_VALUES: set[SdkBodyAttributesLowerBodyLowerGarmentColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_sdk_body_attributes_lower_body_lower_garment_colors_item(value: str) -> SdkBodyAttributesLowerBodyLowerGarmentColorsItem:
    if value in SDK_BODY_ATTRIBUTES_LOWER_BODY_LOWER_GARMENT_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_BODY_ATTRIBUTES_LOWER_BODY_LOWER_GARMENT_COLORS_ITEM_VALUES!r}")
