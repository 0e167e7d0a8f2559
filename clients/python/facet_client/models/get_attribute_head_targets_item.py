from typing import Literal

GetAttributeHeadTargetsItem = Literal['', 'account_id', 'attribute_id', 'basic_attributes', 'basic_attributes_samples', 'create_time', 'descriptor_samples', 'descriptors_info']

GET_ATTRIBUTE_HEAD_TARGETS_ITEM_VALUES: set[GetAttributeHeadTargetsItem] = { '', 'account_id', 'attribute_id', 'basic_attributes', 'basic_attributes_samples', 'create_time', 'descriptor_samples', 'descriptors_info',  }

def check_get_attribute_head_targets_item(value: str) -> GetAttributeHeadTargetsItem:
    if value in GET_ATTRIBUTE_HEAD_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_ATTRIBUTE_HEAD_TARGETS_ITEM_VALUES!r}")
