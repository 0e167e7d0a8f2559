from typing import Literal

FaceBlockTargetsItem = Literal['account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'similarity', 'user_data']

FACE_BLOCK_TARGETS_ITEM_VALUES: set[FaceBlockTargetsItem] = { 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'similarity', 'user_data',  }

def check_face_block_targets_item(value: str) -> FaceBlockTargetsItem:
    if value in FACE_BLOCK_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_BLOCK_TARGETS_ITEM_VALUES!r}")
