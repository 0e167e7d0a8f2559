from typing import Literal

AttributeBlockTargetsItem = Literal['attribute_id', 'similarity']

ATTRIBUTE_BLOCK_TARGETS_ITEM_VALUES: set[AttributeBlockTargetsItem] = { 'attribute_id', 'similarity',  }

def check_attribute_block_targets_item(value: str) -> AttributeBlockTargetsItem:
    if value in ATTRIBUTE_BLOCK_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ATTRIBUTE_BLOCK_TARGETS_ITEM_VALUES!r}")
