from typing import Literal

EventBlockTargetsItem = Literal['accessories', 'account_id', 'age', 'aggregate_estimations', 'attach_result', 'attribute_id', 'basic_attributes', 'body_basic_attributes', 'body_detections', 'create_time', 'deepfake', 'emotion', 'end_time', 'ethnic_group', 'event_id', 'external_id', 'face_detections', 'face_id', 'gender', 'handler_id', 'insert_time', 'liveness', 'location', 'lower_body', 'mask', 'match_result', 'meta', 'similarity', 'source', 'stream_id', 'tags', 'top_match', 'track_id', 'upper_body', 'user_data']

EVENT_BLOCK_TARGETS_ITEM_VALUES: set[EventBlockTargetsItem] = { 'accessories', 'account_id', 'age', 'aggregate_estimations', 'attach_result', 'attribute_id', 'basic_attributes', 'body_basic_attributes', 'body_detections', 'create_time', 'deepfake', 'emotion', 'end_time', 'ethnic_group', 'event_id', 'external_id', 'face_detections', 'face_id', 'gender', 'handler_id', 'insert_time', 'liveness', 'location', 'lower_body', 'mask', 'match_result', 'meta', 'similarity', 'source', 'stream_id', 'tags', 'top_match', 'track_id', 'upper_body', 'user_data',  }

def check_event_block_targets_item(value: str) -> EventBlockTargetsItem:
    if value in EVENT_BLOCK_TARGETS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_BLOCK_TARGETS_ITEM_VALUES!r}")
