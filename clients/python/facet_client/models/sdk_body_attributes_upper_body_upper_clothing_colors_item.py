from typing import Literal

SdkBodyAttributesUpperBodyUpperClothingColorsItem = Literal['beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow']

SDK_BODY_ATTRIBUTES_UPPER_BODY_UPPER_CLOTHING_COLORS_ITEM_VALUES: set[SdkBodyAttributesUpperBodyUpperClothingColorsItem] = { 'beige', 'black', 'blue', 'brown', 'green', 'grey', 'khaki', 'multicolored', 'orange', 'pink', 'purple', 'red', 'undefined', 'white', 'yellow',  }

def check_sdk_body_attributes_upper_body_upper_clothing_colors_item(value: str) -> SdkBodyAttributesUpperBodyUpperClothingColorsItem:
    if value in SDK_BODY_ATTRIBUTES_UPPER_BODY_UPPER_CLOTHING_COLORS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_BODY_ATTRIBUTES_UPPER_BODY_UPPER_CLOTHING_COLORS_ITEM_VALUES!r}")
