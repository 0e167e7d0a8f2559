from typing import Literal

GetFaceAttributesHeadTargetsItem = Literal['', 'account_id', 'basic_attributes', 'create_time', 'descriptors_info', 'face_id']

GET_FACE_ATTRIBUTES_HEAD_TARGETS_ITEM_VALUES: set[GetFaceAttributesHeadTargetsItem] = { '', 'account_id', 'basic_attributes', 'create_time', 'descriptors_info', 'face_id',  }

def check_get_face_attributes_head_targets_item(value: str) -> GetFaceAttributesHeadTargetsItem:
    if value in GET_FACE_ATTRIBUTES_HEAD_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_FACE_ATTRIBUTES_HEAD_TARGETS_ITEM_VALUES!r}")
