from typing import Literal

GetFacesTargetsItem = Literal['', 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'user_data']

GET_FACES_TARGETS_ITEM_VALUES: set[GetFacesTargetsItem] = { '', 'account_id', 'avatar', 'create_time', 'event_id', 'external_id', 'face_id', 'lists', 'user_data',  }

def check_get_faces_targets_item(value: str) -> GetFacesTargetsItem:
    if value in GET_FACES_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_FACES_TARGETS_ITEM_VALUES!r}")
