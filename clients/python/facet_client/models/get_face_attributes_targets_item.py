from typing import Literal

GetFaceAttributesTargetsItem = Literal['', 'account_id', 'basic_attributes', 'create_time', 'descriptors_info', 'face_id']

GET_FACE_ATTRIBUTES_TARGETS_ITEM_VALUES: set[GetFaceAttributesTargetsItem] = { '', 'account_id', 'basic_attributes', 'create_time', 'descriptors_info', 'face_id',  }

def check_get_face_attributes_targets_item(value: str) -> GetFaceAttributesTargetsItem:
    if value in GET_FACE_ATTRIBUTES_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_FACE_ATTRIBUTES_TARGETS_ITEM_VALUES!r}")
