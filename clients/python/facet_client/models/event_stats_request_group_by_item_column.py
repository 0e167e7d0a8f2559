from typing import Literal

EventStatsRequestGroupByItemColumn = Literal['account_id', 'age', 'apparent_age', 'apparent_gender', 'area', 'attribute_id', 'backpack_state', 'city', 'create_time', 'deepfake', 'district', 'emotion', 'end_time', 'ethnic_group', 'event_id', 'external_id', 'face_id', 'gender', 'handler_id', 'headwear_state', 'house_number', 'insert_time', 'latitude', 'liveness', 'longitude', 'lower_garment_type', 'mask', 'sleeve_length', 'source', 'stream_id', 'street', 'tag', 'top_matching_candidates_label', 'top_similar_external_id', 'top_similar_object_id', 'top_similar_object_similarity', 'track_id', 'user_data']

EVENT_STATS_REQUEST_GROUP_BY_ITEM_COLUMN_VALUES: set[EventStatsRequestGroupByItemColumn] = { 'account_id', 'age', 'apparent_age', 'apparent_gender', 'area', 'attribute_id', 'backpack_state', 'city', 'create_time', 'deepfake', 'district', 'emotion', 'end_time', 'ethnic_group', 'event_id', 'external_id', 'face_id', 'gender', 'handler_id', 'headwear_state', 'house_number', 'insert_time', 'latitude', 'liveness', 'longitude', 'lower_garment_type', 'mask', 'sleeve_length', 'source', 'stream_id', 'street', 'tag', 'top_matching_candidates_label', 'top_similar_external_id', 'top_similar_object_id', 'top_similar_object_similarity', 'track_id', 'user_data',  }

def check_event_stats_request_group_by_item_column(value: str) -> EventStatsRequestGroupByItemColumn:
    if value in EVENT_STATS_REQUEST_GROUP_BY_ITEM_COLUMN_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EVENT_STATS_REQUEST_GROUP_BY_ITEM_COLUMN_VALUES!r}")
