from typing import Literal

GetFaceTargetsItem = Literal['', 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'user_data']

GET_FACE_TARGETS_ITEM_VALUES: set[GetFaceTargetsItem] = { '', 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'user_data',  }

def check_get_face_targets_item(value: str) -> GetFaceTargetsItem:
    if value in GET_FACE_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_FACE_TARGETS_ITEM_VALUES!r}")
