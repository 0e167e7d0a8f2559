from typing import Literal

GetFaceHeadTargetsItem = Literal['', 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'user_data']

GET_FACE_HEAD_TARGETS_ITEM_VALUES: set[GetFaceHeadTargetsItem] = { '', 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'user_data',  }

def check_get_face_head_targets_item(value: str) -> GetFaceHeadTargetsItem:
    if value in GET_FACE_HEAD_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_FACE_HEAD_TARGETS_ITEM_VALUES!r}")
