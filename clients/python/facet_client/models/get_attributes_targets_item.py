from typing import Literal

GetAttributesTargetsItem = Literal['', 'account_id', 'attribute_id', 'basic_attributes', 'basic_attributes_samples', 'create_time', 'descriptor_samples', 'descriptors_info']

GET_ATTRIBUTES_TARGETS_ITEM_VALUES: set[GetAttributesTargetsItem] = { '', 'account_id', 'attribute_id', 'basic_attributes', 'basic_attributes_samples', 'create_time', 'descriptor_samples', 'descriptors_info',  }

def check_get_attributes_targets_item(value: str) -> GetAttributesTargetsItem:
    if value in GET_ATTRIBUTES_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_ATTRIBUTES_TARGETS_ITEM_VALUES!r}")
