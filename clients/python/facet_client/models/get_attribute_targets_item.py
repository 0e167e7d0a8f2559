from typing import Literal

GetAttributeTargetsItem = Literal['', 'account_id', 'attribute_id', 'basic_attributes', 'basic_attributes_samples', 'create_time', 'descriptor_samples', 'descriptors_info']

GET_ATTRIBUTE_TARGETS_ITEM_VALUES: set[GetAttributeTargetsItem] = { '', 'account_id', 'attribute_id', 'basic_attributes', 'basic_attributes_samples', 'create_time', 'descriptor_samples', 'descriptors_info',  }

def check_get_attribute_targets_item(value: str) -> GetAttributeTargetsItem:
    if value in GET_ATTRIBUTE_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_ATTRIBUTE_TARGETS_ITEM_VALUES!r}")
