from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.delete_events_apparent_gender_item_type_1 import check_delete_events_apparent_gender_item_type_1
from ...models.delete_events_apparent_gender_item_type_1 import DeleteEventsApparentGenderItemType1
from ...models.delete_events_backpack_states_item_type_1 import check_delete_events_backpack_states_item_type_1
from ...models.delete_events_backpack_states_item_type_1 import DeleteEventsBackpackStatesItemType1
from ...models.delete_events_deepfake_item_type_1 import check_delete_events_deepfake_item_type_1
from ...models.delete_events_deepfake_item_type_1 import DeleteEventsDeepfakeItemType1
from ...models.delete_events_emotions_item_type_1 import check_delete_events_emotions_item_type_1
from ...models.delete_events_emotions_item_type_1 import DeleteEventsEmotionsItemType1
from ...models.delete_events_ethnic_groups_item_type_1 import check_delete_events_ethnic_groups_item_type_1
from ...models.delete_events_ethnic_groups_item_type_1 import DeleteEventsEthnicGroupsItemType1
from ...models.delete_events_gender_item_type_1 import check_delete_events_gender_item_type_1
from ...models.delete_events_gender_item_type_1 import DeleteEventsGenderItemType1
from ...models.delete_events_headwear_apparent_colors_item_type_1 import check_delete_events_headwear_apparent_colors_item_type_1
from ...models.delete_events_headwear_apparent_colors_item_type_1 import DeleteEventsHeadwearApparentColorsItemType1
from ...models.delete_events_headwear_states_item_type_1 import check_delete_events_headwear_states_item_type_1
from ...models.delete_events_headwear_states_item_type_1 import DeleteEventsHeadwearStatesItemType1
from ...models.delete_events_liveness_item_type_1 import check_delete_events_liveness_item_type_1
from ...models.delete_events_liveness_item_type_1 import DeleteEventsLivenessItemType1
from ...models.delete_events_lower_garment_colors_item_type_1 import check_delete_events_lower_garment_colors_item_type_1
from ...models.delete_events_lower_garment_colors_item_type_1 import DeleteEventsLowerGarmentColorsItemType1
from ...models.delete_events_lower_garment_types_item_type_1 import check_delete_events_lower_garment_types_item_type_1
from ...models.delete_events_lower_garment_types_item_type_1 import DeleteEventsLowerGarmentTypesItemType1
from ...models.delete_events_masks_item_type_1 import check_delete_events_masks_item_type_1
from ...models.delete_events_masks_item_type_1 import DeleteEventsMasksItemType1
from ...models.delete_events_shoes_apparent_colors_item_type_1 import check_delete_events_shoes_apparent_colors_item_type_1
from ...models.delete_events_shoes_apparent_colors_item_type_1 import DeleteEventsShoesApparentColorsItemType1
from ...models.delete_events_sleeve_lengths_item_type_1 import check_delete_events_sleeve_lengths_item_type_1
from ...models.delete_events_sleeve_lengths_item_type_1 import DeleteEventsSleeveLengthsItemType1
from ...models.delete_events_upper_clothing_colors_item_type_1 import check_delete_events_upper_clothing_colors_item_type_1
from ...models.delete_events_upper_clothing_colors_item_type_1 import DeleteEventsUpperClothingColorsItemType1
from ...models.deleted_events import DeletedEvents
from ...models.error import Error
from ...types import UNSET, Unset
from typing import cast
from typing import Literal, cast
from uuid import UUID
import datetime



def _get_kwargs(
    *,
    event_ids: list[UUID] | Unset = UNSET,
    event_id_gte: UUID | Unset = UNSET,
    event_id_lt: UUID | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    stream_ids: list[Literal['null'] | str] | Unset = UNSET,
    track_ids: list[Literal['null'] | str] | Unset = UNSET,
    user_data: str | Unset = UNSET,
    sources: list[Literal['null'] | str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    end_time_gte: datetime.datetime | str | Unset = UNSET,
    end_time_lt: datetime.datetime | str | Unset = UNSET,
    insert_time_gte: datetime.datetime | str | Unset = UNSET,
    insert_time_lt: datetime.datetime | str | Unset = UNSET,
    gender: list[DeleteEventsGenderItemType1 | Literal['null']] | Unset = UNSET,
    age_gte: int | Unset = UNSET,
    age_lt: int | Unset = UNSET,
    ethnic_groups: list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset = UNSET,
    emotions: list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset = UNSET,
    masks: list[DeleteEventsMasksItemType1 | Literal['null']] | Unset = UNSET,
    liveness: list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset = UNSET,
    deepfake: list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset = UNSET,
    apparent_gender: list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset = UNSET,
    apparent_age_gte: int | Unset = UNSET,
    apparent_age_lt: int | Unset = UNSET,
    headwear_states: list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset = UNSET,
    headwear_apparent_colors: list[DeleteEventsHeadwearApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    sleeve_lengths: list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset = UNSET,
    upper_clothing_colors: list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_types: list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_colors: list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] | Unset = UNSET,
    shoes_apparent_colors: list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    backpack_states: list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset = UNSET,
    top_similar_object_ids: list[UUID] | Unset = UNSET,
    top_similar_external_ids: list[str] | Unset = UNSET,
    top_matching_candidates_label: str | Unset = UNSET,
    top_similar_object_similarity_gte: float | Unset = UNSET,
    top_similar_object_similarity_lt: float | Unset = UNSET,
    cities: list[Literal['null'] | str] | Unset = UNSET,
    areas: list[Literal['null'] | str] | Unset = UNSET,
    districts: list[Literal['null'] | str] | Unset = UNSET,
    streets: list[Literal['null'] | str] | Unset = UNSET,
    house_numbers: list[Literal['null'] | str] | Unset = UNSET,
    origin_longitude: float | Literal['null'] | Unset = UNSET,
    origin_latitude: float | Literal['null'] | Unset = UNSET,
    longitude_delta: float | Unset = UNSET,
    latitude_delta: float | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_event_ids: list[str] | Unset = UNSET
    if not isinstance(event_ids, Unset):
        json_event_ids = []
        for event_ids_item_data in event_ids:
            event_ids_item = str(event_ids_item_data)
            json_event_ids.append(event_ids_item)


    params["event_ids"] = json_event_ids

    json_event_id_gte: str | Unset = UNSET
    if not isinstance(event_id_gte, Unset):
        json_event_id_gte = str(event_id_gte)
    params["event_id__gte"] = json_event_id_gte

    json_event_id_lt: str | Unset = UNSET
    if not isinstance(event_id_lt, Unset):
        json_event_id_lt = str(event_id_lt)
    params["event_id__lt"] = json_event_id_lt

    json_handler_ids: list[str] | Unset = UNSET
    if not isinstance(handler_ids, Unset):
        json_handler_ids = []
        for handler_ids_item_data in handler_ids:
            handler_ids_item = str(handler_ids_item_data)
            json_handler_ids.append(handler_ids_item)


    params["handler_ids"] = json_handler_ids

    json_face_ids: list[str] | Unset = UNSET
    if not isinstance(face_ids, Unset):
        json_face_ids = []
        for face_ids_item_data in face_ids:
            face_ids_item = str(face_ids_item_data)
            json_face_ids.append(face_ids_item)


    params["face_ids"] = json_face_ids

    json_external_ids: list[str] | Unset = UNSET
    if not isinstance(external_ids, Unset):
        json_external_ids = external_ids


    params["external_ids"] = json_external_ids

    json_stream_ids: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(stream_ids, Unset):
        json_stream_ids = []
        for stream_ids_item_data in stream_ids:
            stream_ids_item: Literal['null'] | str
            stream_ids_item = stream_ids_item_data
            json_stream_ids.append(stream_ids_item)


    params["stream_ids"] = json_stream_ids

    json_track_ids: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(track_ids, Unset):
        json_track_ids = []
        for track_ids_item_data in track_ids:
            track_ids_item: Literal['null'] | str
            track_ids_item = track_ids_item_data
            json_track_ids.append(track_ids_item)


    params["track_ids"] = json_track_ids

    params["user_data"] = user_data

    json_sources: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(sources, Unset):
        json_sources = []
        for sources_item_data in sources:
            sources_item: Literal['null'] | str
            sources_item = sources_item_data
            json_sources.append(sources_item)


    params["sources"] = json_sources

    json_tags: list[str] | Unset = UNSET
    if not isinstance(tags, Unset):
        json_tags = tags


    params["tags"] = json_tags

    json_create_time_gte: str | Unset
    if isinstance(create_time_gte, Unset):
        json_create_time_gte = UNSET
    elif isinstance(create_time_gte, datetime.datetime):
        json_create_time_gte = create_time_gte.isoformat()
    else:
        json_create_time_gte = create_time_gte
    params["create_time__gte"] = json_create_time_gte

    json_create_time_lt: str | Unset
    if isinstance(create_time_lt, Unset):
        json_create_time_lt = UNSET
    elif isinstance(create_time_lt, datetime.datetime):
        json_create_time_lt = create_time_lt.isoformat()
    else:
        json_create_time_lt = create_time_lt
    params["create_time__lt"] = json_create_time_lt

    json_end_time_gte: str | Unset
    if isinstance(end_time_gte, Unset):
        json_end_time_gte = UNSET
    elif isinstance(end_time_gte, datetime.datetime):
        json_end_time_gte = end_time_gte.isoformat()
    else:
        json_end_time_gte = end_time_gte
    params["end_time__gte"] = json_end_time_gte

    json_end_time_lt: str | Unset
    if isinstance(end_time_lt, Unset):
        json_end_time_lt = UNSET
    elif isinstance(end_time_lt, datetime.datetime):
        json_end_time_lt = end_time_lt.isoformat()
    else:
        json_end_time_lt = end_time_lt
    params["end_time__lt"] = json_end_time_lt

    json_insert_time_gte: str | Unset
    if isinstance(insert_time_gte, Unset):
        json_insert_time_gte = UNSET
    elif isinstance(insert_time_gte, datetime.datetime):
        json_insert_time_gte = insert_time_gte.isoformat()
    else:
        json_insert_time_gte = insert_time_gte
    params["insert_time__gte"] = json_insert_time_gte

    json_insert_time_lt: str | Unset
    if isinstance(insert_time_lt, Unset):
        json_insert_time_lt = UNSET
    elif isinstance(insert_time_lt, datetime.datetime):
        json_insert_time_lt = insert_time_lt.isoformat()
    else:
        json_insert_time_lt = insert_time_lt
    params["insert_time__lt"] = json_insert_time_lt

    json_gender: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(gender, Unset):
        json_gender = []
        for gender_item_data in gender:
            gender_item: Literal['null'] | str
            if isinstance(gender_item_data, str):
                gender_item = gender_item_data
            else:
                gender_item = gender_item_data
            json_gender.append(gender_item)


    params["gender"] = json_gender

    params["age__gte"] = age_gte

    params["age__lt"] = age_lt

    json_ethnic_groups: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(ethnic_groups, Unset):
        json_ethnic_groups = []
        for ethnic_groups_item_data in ethnic_groups:
            ethnic_groups_item: Literal['null'] | str
            if isinstance(ethnic_groups_item_data, str):
                ethnic_groups_item = ethnic_groups_item_data
            else:
                ethnic_groups_item = ethnic_groups_item_data
            json_ethnic_groups.append(ethnic_groups_item)


    params["ethnic_groups"] = json_ethnic_groups

    json_emotions: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(emotions, Unset):
        json_emotions = []
        for emotions_item_data in emotions:
            emotions_item: Literal['null'] | str
            if isinstance(emotions_item_data, str):
                emotions_item = emotions_item_data
            else:
                emotions_item = emotions_item_data
            json_emotions.append(emotions_item)


    params["emotions"] = json_emotions

    json_masks: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(masks, Unset):
        json_masks = []
        for masks_item_data in masks:
            masks_item: Literal['null'] | str
            if isinstance(masks_item_data, str):
                masks_item = masks_item_data
            else:
                masks_item = masks_item_data
            json_masks.append(masks_item)


    params["masks"] = json_masks

    json_liveness: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(liveness, Unset):
        json_liveness = []
        for liveness_item_data in liveness:
            liveness_item: Literal['null'] | str
            if isinstance(liveness_item_data, str):
                liveness_item = liveness_item_data
            else:
                liveness_item = liveness_item_data
            json_liveness.append(liveness_item)


    params["liveness"] = json_liveness

    json_deepfake: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(deepfake, Unset):
        json_deepfake = []
        for deepfake_item_data in deepfake:
            deepfake_item: Literal['null'] | str
            if isinstance(deepfake_item_data, str):
                deepfake_item = deepfake_item_data
            else:
                deepfake_item = deepfake_item_data
            json_deepfake.append(deepfake_item)


    params["deepfake"] = json_deepfake

    json_apparent_gender: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(apparent_gender, Unset):
        json_apparent_gender = []
        for apparent_gender_item_data in apparent_gender:
            apparent_gender_item: Literal['null'] | str
            if isinstance(apparent_gender_item_data, str):
                apparent_gender_item = apparent_gender_item_data
            else:
                apparent_gender_item = apparent_gender_item_data
            json_apparent_gender.append(apparent_gender_item)


    params["apparent_gender"] = json_apparent_gender

    params["apparent_age__gte"] = apparent_age_gte

    params["apparent_age__lt"] = apparent_age_lt

    json_headwear_states: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(headwear_states, Unset):
        json_headwear_states = []
        for headwear_states_item_data in headwear_states:
            headwear_states_item: Literal['null'] | str
            if isinstance(headwear_states_item_data, str):
                headwear_states_item = headwear_states_item_data
            else:
                headwear_states_item = headwear_states_item_data
            json_headwear_states.append(headwear_states_item)


    params["headwear_states"] = json_headwear_states

    json_headwear_apparent_colors: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(headwear_apparent_colors, Unset):
        json_headwear_apparent_colors = []
        for headwear_apparent_colors_item_data in headwear_apparent_colors:
            headwear_apparent_colors_item: Literal['null'] | str
            if isinstance(headwear_apparent_colors_item_data, str):
                headwear_apparent_colors_item = headwear_apparent_colors_item_data
            else:
                headwear_apparent_colors_item = headwear_apparent_colors_item_data
            json_headwear_apparent_colors.append(headwear_apparent_colors_item)


    params["headwear_apparent_colors"] = json_headwear_apparent_colors

    json_sleeve_lengths: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(sleeve_lengths, Unset):
        json_sleeve_lengths = []
        for sleeve_lengths_item_data in sleeve_lengths:
            sleeve_lengths_item: Literal['null'] | str
            if isinstance(sleeve_lengths_item_data, str):
                sleeve_lengths_item = sleeve_lengths_item_data
            else:
                sleeve_lengths_item = sleeve_lengths_item_data
            json_sleeve_lengths.append(sleeve_lengths_item)


    params["sleeve_lengths"] = json_sleeve_lengths

    json_upper_clothing_colors: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(upper_clothing_colors, Unset):
        json_upper_clothing_colors = []
        for upper_clothing_colors_item_data in upper_clothing_colors:
            upper_clothing_colors_item: Literal['null'] | str
            if isinstance(upper_clothing_colors_item_data, str):
                upper_clothing_colors_item = upper_clothing_colors_item_data
            else:
                upper_clothing_colors_item = upper_clothing_colors_item_data
            json_upper_clothing_colors.append(upper_clothing_colors_item)


    params["upper_clothing_colors"] = json_upper_clothing_colors

    json_lower_garment_types: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(lower_garment_types, Unset):
        json_lower_garment_types = []
        for lower_garment_types_item_data in lower_garment_types:
            lower_garment_types_item: Literal['null'] | str
            if isinstance(lower_garment_types_item_data, str):
                lower_garment_types_item = lower_garment_types_item_data
            else:
                lower_garment_types_item = lower_garment_types_item_data
            json_lower_garment_types.append(lower_garment_types_item)


    params["lower_garment_types"] = json_lower_garment_types

    json_lower_garment_colors: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(lower_garment_colors, Unset):
        json_lower_garment_colors = []
        for lower_garment_colors_item_data in lower_garment_colors:
            lower_garment_colors_item: Literal['null'] | str
            if isinstance(lower_garment_colors_item_data, str):
                lower_garment_colors_item = lower_garment_colors_item_data
            else:
                lower_garment_colors_item = lower_garment_colors_item_data
            json_lower_garment_colors.append(lower_garment_colors_item)


    params["lower_garment_colors"] = json_lower_garment_colors

    json_shoes_apparent_colors: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(shoes_apparent_colors, Unset):
        json_shoes_apparent_colors = []
        for shoes_apparent_colors_item_data in shoes_apparent_colors:
            shoes_apparent_colors_item: Literal['null'] | str
            if isinstance(shoes_apparent_colors_item_data, str):
                shoes_apparent_colors_item = shoes_apparent_colors_item_data
            else:
                shoes_apparent_colors_item = shoes_apparent_colors_item_data
            json_shoes_apparent_colors.append(shoes_apparent_colors_item)


    params["shoes_apparent_colors"] = json_shoes_apparent_colors

    json_backpack_states: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(backpack_states, Unset):
        json_backpack_states = []
        for backpack_states_item_data in backpack_states:
            backpack_states_item: Literal['null'] | str
            if isinstance(backpack_states_item_data, str):
                backpack_states_item = backpack_states_item_data
            else:
                backpack_states_item = backpack_states_item_data
            json_backpack_states.append(backpack_states_item)


    params["backpack_states"] = json_backpack_states

    json_top_similar_object_ids: list[str] | Unset = UNSET
    if not isinstance(top_similar_object_ids, Unset):
        json_top_similar_object_ids = []
        for top_similar_object_ids_item_data in top_similar_object_ids:
            top_similar_object_ids_item = str(top_similar_object_ids_item_data)
            json_top_similar_object_ids.append(top_similar_object_ids_item)


    params["top_similar_object_ids"] = json_top_similar_object_ids

    json_top_similar_external_ids: list[str] | Unset = UNSET
    if not isinstance(top_similar_external_ids, Unset):
        json_top_similar_external_ids = top_similar_external_ids


    params["top_similar_external_ids"] = json_top_similar_external_ids

    params["top_matching_candidates_label"] = top_matching_candidates_label

    params["top_similar_object_similarity__gte"] = top_similar_object_similarity_gte

    params["top_similar_object_similarity__lt"] = top_similar_object_similarity_lt

    json_cities: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(cities, Unset):
        json_cities = []
        for cities_item_data in cities:
            cities_item: Literal['null'] | str
            cities_item = cities_item_data
            json_cities.append(cities_item)


    params["cities"] = json_cities

    json_areas: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(areas, Unset):
        json_areas = []
        for areas_item_data in areas:
            areas_item: Literal['null'] | str
            areas_item = areas_item_data
            json_areas.append(areas_item)


    params["areas"] = json_areas

    json_districts: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(districts, Unset):
        json_districts = []
        for districts_item_data in districts:
            districts_item: Literal['null'] | str
            districts_item = districts_item_data
            json_districts.append(districts_item)


    params["districts"] = json_districts

    json_streets: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(streets, Unset):
        json_streets = []
        for streets_item_data in streets:
            streets_item: Literal['null'] | str
            streets_item = streets_item_data
            json_streets.append(streets_item)


    params["streets"] = json_streets

    json_house_numbers: list[Literal['null'] | str] | Unset = UNSET
    if not isinstance(house_numbers, Unset):
        json_house_numbers = []
        for house_numbers_item_data in house_numbers:
            house_numbers_item: Literal['null'] | str
            house_numbers_item = house_numbers_item_data
            json_house_numbers.append(house_numbers_item)


    params["house_numbers"] = json_house_numbers

    json_origin_longitude: float | Literal['null'] | Unset
    if isinstance(origin_longitude, Unset):
        json_origin_longitude = UNSET
    else:
        json_origin_longitude = origin_longitude
    params["origin_longitude"] = json_origin_longitude

    json_origin_latitude: float | Literal['null'] | Unset
    if isinstance(origin_latitude, Unset):
        json_origin_latitude = UNSET
    else:
        json_origin_latitude = origin_latitude
    params["origin_latitude"] = json_origin_latitude

    params["longitude_delta"] = longitude_delta

    params["latitude_delta"] = latitude_delta


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/6/events",
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DeletedEvents | Error | None:
    if response.status_code == 200:
        response_200 = DeletedEvents.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())



        return response_403

    if response.status_code == 405:
        response_405 = Error.from_dict(response.json())



        return response_405

    if response.status_code == 406:
        response_406 = Error.from_dict(response.json())



        return response_406

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())



        return response_429

    if response.status_code == 431:
        response_431 = Error.from_dict(response.json())



        return response_431

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())



        return response_500

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())



        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DeletedEvents | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    event_ids: list[UUID] | Unset = UNSET,
    event_id_gte: UUID | Unset = UNSET,
    event_id_lt: UUID | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    stream_ids: list[Literal['null'] | str] | Unset = UNSET,
    track_ids: list[Literal['null'] | str] | Unset = UNSET,
    user_data: str | Unset = UNSET,
    sources: list[Literal['null'] | str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    end_time_gte: datetime.datetime | str | Unset = UNSET,
    end_time_lt: datetime.datetime | str | Unset = UNSET,
    insert_time_gte: datetime.datetime | str | Unset = UNSET,
    insert_time_lt: datetime.datetime | str | Unset = UNSET,
    gender: list[DeleteEventsGenderItemType1 | Literal['null']] | Unset = UNSET,
    age_gte: int | Unset = UNSET,
    age_lt: int | Unset = UNSET,
    ethnic_groups: list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset = UNSET,
    emotions: list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset = UNSET,
    masks: list[DeleteEventsMasksItemType1 | Literal['null']] | Unset = UNSET,
    liveness: list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset = UNSET,
    deepfake: list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset = UNSET,
    apparent_gender: list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset = UNSET,
    apparent_age_gte: int | Unset = UNSET,
    apparent_age_lt: int | Unset = UNSET,
    headwear_states: list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset = UNSET,
    headwear_apparent_colors: list[DeleteEventsHeadwearApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    sleeve_lengths: list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset = UNSET,
    upper_clothing_colors: list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_types: list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_colors: list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] | Unset = UNSET,
    shoes_apparent_colors: list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    backpack_states: list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset = UNSET,
    top_similar_object_ids: list[UUID] | Unset = UNSET,
    top_similar_external_ids: list[str] | Unset = UNSET,
    top_matching_candidates_label: str | Unset = UNSET,
    top_similar_object_similarity_gte: float | Unset = UNSET,
    top_similar_object_similarity_lt: float | Unset = UNSET,
    cities: list[Literal['null'] | str] | Unset = UNSET,
    areas: list[Literal['null'] | str] | Unset = UNSET,
    districts: list[Literal['null'] | str] | Unset = UNSET,
    streets: list[Literal['null'] | str] | Unset = UNSET,
    house_numbers: list[Literal['null'] | str] | Unset = UNSET,
    origin_longitude: float | Literal['null'] | Unset = UNSET,
    origin_latitude: float | Literal['null'] | Unset = UNSET,
    longitude_delta: float | Unset = UNSET,
    latitude_delta: float | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[DeletedEvents | Error]:
    """ Delete all events that pass the filters

     The filters are those of the list of events, those on `meta` among them; at least one has to be
    given, and a parameter that is none is refused. Without `create_time__gte` events of any age are
    deleted. Events go newest first, some thousands at a time: when the request fails or its client
    leaves, those that are gone stay so, and the same request goes on. Events that come meanwhile stay,
    as do faces, samples and photos.

    Args:
        event_ids (list[UUID] | Unset):
        event_id_gte (UUID | Unset): A UUID, in lower case.
        event_id_lt (UUID | Unset): A UUID, in lower case.
        handler_ids (list[UUID] | Unset):
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset):
        stream_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        track_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        user_data (str | Unset): Part of the user data.
        sources (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        tags (list[str] | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        gender (list[DeleteEventsGenderItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        age_gte (int | Unset):
        age_lt (int | Unset):
        ethnic_groups (list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset): `null`
            stands for events without a value.
        emotions (list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        masks (list[DeleteEventsMasksItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        liveness (list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        deepfake (list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        apparent_gender (list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        apparent_age_gte (int | Unset):
        apparent_age_lt (int | Unset):
        headwear_states (list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        headwear_apparent_colors (list[DeleteEventsHeadwearApparentColorsItemType1 |
            Literal['null']] | Unset): `null` stands for events without a value.
        sleeve_lengths (list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        upper_clothing_colors (list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_types (list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_colors (list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        shoes_apparent_colors (list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        backpack_states (list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        top_similar_object_ids (list[UUID] | Unset):
        top_similar_external_ids (list[str] | Unset):
        top_matching_candidates_label (str | Unset):
        top_similar_object_similarity_gte (float | Unset):
        top_similar_object_similarity_lt (float | Unset):
        cities (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        areas (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        districts (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        streets (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        house_numbers (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        origin_longitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        origin_latitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        longitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        latitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeletedEvents | Error]
     """


    kwargs = _get_kwargs(
        event_ids=event_ids,
event_id_gte=event_id_gte,
event_id_lt=event_id_lt,
handler_ids=handler_ids,
face_ids=face_ids,
external_ids=external_ids,
stream_ids=stream_ids,
track_ids=track_ids,
user_data=user_data,
sources=sources,
tags=tags,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
end_time_gte=end_time_gte,
end_time_lt=end_time_lt,
insert_time_gte=insert_time_gte,
insert_time_lt=insert_time_lt,
gender=gender,
age_gte=age_gte,
age_lt=age_lt,
ethnic_groups=ethnic_groups,
emotions=emotions,
masks=masks,
liveness=liveness,
deepfake=deepfake,
apparent_gender=apparent_gender,
apparent_age_gte=apparent_age_gte,
apparent_age_lt=apparent_age_lt,
headwear_states=headwear_states,
headwear_apparent_colors=headwear_apparent_colors,
sleeve_lengths=sleeve_lengths,
upper_clothing_colors=upper_clothing_colors,
lower_garment_types=lower_garment_types,
lower_garment_colors=lower_garment_colors,
shoes_apparent_colors=shoes_apparent_colors,
backpack_states=backpack_states,
top_similar_object_ids=top_similar_object_ids,
top_similar_external_ids=top_similar_external_ids,
top_matching_candidates_label=top_matching_candidates_label,
top_similar_object_similarity_gte=top_similar_object_similarity_gte,
top_similar_object_similarity_lt=top_similar_object_similarity_lt,
cities=cities,
areas=areas,
districts=districts,
streets=streets,
house_numbers=house_numbers,
origin_longitude=origin_longitude,
origin_latitude=origin_latitude,
longitude_delta=longitude_delta,
latitude_delta=latitude_delta,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    event_ids: list[UUID] | Unset = UNSET,
    event_id_gte: UUID | Unset = UNSET,
    event_id_lt: UUID | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    stream_ids: list[Literal['null'] | str] | Unset = UNSET,
    track_ids: list[Literal['null'] | str] | Unset = UNSET,
    user_data: str | Unset = UNSET,
    sources: list[Literal['null'] | str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    end_time_gte: datetime.datetime | str | Unset = UNSET,
    end_time_lt: datetime.datetime | str | Unset = UNSET,
    insert_time_gte: datetime.datetime | str | Unset = UNSET,
    insert_time_lt: datetime.datetime | str | Unset = UNSET,
    gender: list[DeleteEventsGenderItemType1 | Literal['null']] | Unset = UNSET,
    age_gte: int | Unset = UNSET,
    age_lt: int | Unset = UNSET,
    ethnic_groups: list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset = UNSET,
    emotions: list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset = UNSET,
    masks: list[DeleteEventsMasksItemType1 | Literal['null']] | Unset = UNSET,
    liveness: list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset = UNSET,
    deepfake: list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset = UNSET,
    apparent_gender: list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset = UNSET,
    apparent_age_gte: int | Unset = UNSET,
    apparent_age_lt: int | Unset = UNSET,
    headwear_states: list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset = UNSET,
    headwear_apparent_colors: list[DeleteEventsHeadwearApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    sleeve_lengths: list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset = UNSET,
    upper_clothing_colors: list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_types: list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_colors: list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] | Unset = UNSET,
    shoes_apparent_colors: list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    backpack_states: list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset = UNSET,
    top_similar_object_ids: list[UUID] | Unset = UNSET,
    top_similar_external_ids: list[str] | Unset = UNSET,
    top_matching_candidates_label: str | Unset = UNSET,
    top_similar_object_similarity_gte: float | Unset = UNSET,
    top_similar_object_similarity_lt: float | Unset = UNSET,
    cities: list[Literal['null'] | str] | Unset = UNSET,
    areas: list[Literal['null'] | str] | Unset = UNSET,
    districts: list[Literal['null'] | str] | Unset = UNSET,
    streets: list[Literal['null'] | str] | Unset = UNSET,
    house_numbers: list[Literal['null'] | str] | Unset = UNSET,
    origin_longitude: float | Literal['null'] | Unset = UNSET,
    origin_latitude: float | Literal['null'] | Unset = UNSET,
    longitude_delta: float | Unset = UNSET,
    latitude_delta: float | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> DeletedEvents | Error | None:
    """ Delete all events that pass the filters

     The filters are those of the list of events, those on `meta` among them; at least one has to be
    given, and a parameter that is none is refused. Without `create_time__gte` events of any age are
    deleted. Events go newest first, some thousands at a time: when the request fails or its client
    leaves, those that are gone stay so, and the same request goes on. Events that come meanwhile stay,
    as do faces, samples and photos.

    Args:
        event_ids (list[UUID] | Unset):
        event_id_gte (UUID | Unset): A UUID, in lower case.
        event_id_lt (UUID | Unset): A UUID, in lower case.
        handler_ids (list[UUID] | Unset):
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset):
        stream_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        track_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        user_data (str | Unset): Part of the user data.
        sources (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        tags (list[str] | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        gender (list[DeleteEventsGenderItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        age_gte (int | Unset):
        age_lt (int | Unset):
        ethnic_groups (list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset): `null`
            stands for events without a value.
        emotions (list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        masks (list[DeleteEventsMasksItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        liveness (list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        deepfake (list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        apparent_gender (list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        apparent_age_gte (int | Unset):
        apparent_age_lt (int | Unset):
        headwear_states (list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        headwear_apparent_colors (list[DeleteEventsHeadwearApparentColorsItemType1 |
            Literal['null']] | Unset): `null` stands for events without a value.
        sleeve_lengths (list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        upper_clothing_colors (list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_types (list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_colors (list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        shoes_apparent_colors (list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        backpack_states (list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        top_similar_object_ids (list[UUID] | Unset):
        top_similar_external_ids (list[str] | Unset):
        top_matching_candidates_label (str | Unset):
        top_similar_object_similarity_gte (float | Unset):
        top_similar_object_similarity_lt (float | Unset):
        cities (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        areas (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        districts (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        streets (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        house_numbers (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        origin_longitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        origin_latitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        longitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        latitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeletedEvents | Error
     """


    return sync_detailed(
        client=client,
event_ids=event_ids,
event_id_gte=event_id_gte,
event_id_lt=event_id_lt,
handler_ids=handler_ids,
face_ids=face_ids,
external_ids=external_ids,
stream_ids=stream_ids,
track_ids=track_ids,
user_data=user_data,
sources=sources,
tags=tags,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
end_time_gte=end_time_gte,
end_time_lt=end_time_lt,
insert_time_gte=insert_time_gte,
insert_time_lt=insert_time_lt,
gender=gender,
age_gte=age_gte,
age_lt=age_lt,
ethnic_groups=ethnic_groups,
emotions=emotions,
masks=masks,
liveness=liveness,
deepfake=deepfake,
apparent_gender=apparent_gender,
apparent_age_gte=apparent_age_gte,
apparent_age_lt=apparent_age_lt,
headwear_states=headwear_states,
headwear_apparent_colors=headwear_apparent_colors,
sleeve_lengths=sleeve_lengths,
upper_clothing_colors=upper_clothing_colors,
lower_garment_types=lower_garment_types,
lower_garment_colors=lower_garment_colors,
shoes_apparent_colors=shoes_apparent_colors,
backpack_states=backpack_states,
top_similar_object_ids=top_similar_object_ids,
top_similar_external_ids=top_similar_external_ids,
top_matching_candidates_label=top_matching_candidates_label,
top_similar_object_similarity_gte=top_similar_object_similarity_gte,
top_similar_object_similarity_lt=top_similar_object_similarity_lt,
cities=cities,
areas=areas,
districts=districts,
streets=streets,
house_numbers=house_numbers,
origin_longitude=origin_longitude,
origin_latitude=origin_latitude,
longitude_delta=longitude_delta,
latitude_delta=latitude_delta,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    event_ids: list[UUID] | Unset = UNSET,
    event_id_gte: UUID | Unset = UNSET,
    event_id_lt: UUID | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    stream_ids: list[Literal['null'] | str] | Unset = UNSET,
    track_ids: list[Literal['null'] | str] | Unset = UNSET,
    user_data: str | Unset = UNSET,
    sources: list[Literal['null'] | str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    end_time_gte: datetime.datetime | str | Unset = UNSET,
    end_time_lt: datetime.datetime | str | Unset = UNSET,
    insert_time_gte: datetime.datetime | str | Unset = UNSET,
    insert_time_lt: datetime.datetime | str | Unset = UNSET,
    gender: list[DeleteEventsGenderItemType1 | Literal['null']] | Unset = UNSET,
    age_gte: int | Unset = UNSET,
    age_lt: int | Unset = UNSET,
    ethnic_groups: list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset = UNSET,
    emotions: list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset = UNSET,
    masks: list[DeleteEventsMasksItemType1 | Literal['null']] | Unset = UNSET,
    liveness: list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset = UNSET,
    deepfake: list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset = UNSET,
    apparent_gender: list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset = UNSET,
    apparent_age_gte: int | Unset = UNSET,
    apparent_age_lt: int | Unset = UNSET,
    headwear_states: list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset = UNSET,
    headwear_apparent_colors: list[DeleteEventsHeadwearApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    sleeve_lengths: list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset = UNSET,
    upper_clothing_colors: list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_types: list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_colors: list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] | Unset = UNSET,
    shoes_apparent_colors: list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    backpack_states: list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset = UNSET,
    top_similar_object_ids: list[UUID] | Unset = UNSET,
    top_similar_external_ids: list[str] | Unset = UNSET,
    top_matching_candidates_label: str | Unset = UNSET,
    top_similar_object_similarity_gte: float | Unset = UNSET,
    top_similar_object_similarity_lt: float | Unset = UNSET,
    cities: list[Literal['null'] | str] | Unset = UNSET,
    areas: list[Literal['null'] | str] | Unset = UNSET,
    districts: list[Literal['null'] | str] | Unset = UNSET,
    streets: list[Literal['null'] | str] | Unset = UNSET,
    house_numbers: list[Literal['null'] | str] | Unset = UNSET,
    origin_longitude: float | Literal['null'] | Unset = UNSET,
    origin_latitude: float | Literal['null'] | Unset = UNSET,
    longitude_delta: float | Unset = UNSET,
    latitude_delta: float | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[DeletedEvents | Error]:
    """ Delete all events that pass the filters

     The filters are those of the list of events, those on `meta` among them; at least one has to be
    given, and a parameter that is none is refused. Without `create_time__gte` events of any age are
    deleted. Events go newest first, some thousands at a time: when the request fails or its client
    leaves, those that are gone stay so, and the same request goes on. Events that come meanwhile stay,
    as do faces, samples and photos.

    Args:
        event_ids (list[UUID] | Unset):
        event_id_gte (UUID | Unset): A UUID, in lower case.
        event_id_lt (UUID | Unset): A UUID, in lower case.
        handler_ids (list[UUID] | Unset):
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset):
        stream_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        track_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        user_data (str | Unset): Part of the user data.
        sources (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        tags (list[str] | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        gender (list[DeleteEventsGenderItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        age_gte (int | Unset):
        age_lt (int | Unset):
        ethnic_groups (list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset): `null`
            stands for events without a value.
        emotions (list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        masks (list[DeleteEventsMasksItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        liveness (list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        deepfake (list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        apparent_gender (list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        apparent_age_gte (int | Unset):
        apparent_age_lt (int | Unset):
        headwear_states (list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        headwear_apparent_colors (list[DeleteEventsHeadwearApparentColorsItemType1 |
            Literal['null']] | Unset): `null` stands for events without a value.
        sleeve_lengths (list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        upper_clothing_colors (list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_types (list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_colors (list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        shoes_apparent_colors (list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        backpack_states (list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        top_similar_object_ids (list[UUID] | Unset):
        top_similar_external_ids (list[str] | Unset):
        top_matching_candidates_label (str | Unset):
        top_similar_object_similarity_gte (float | Unset):
        top_similar_object_similarity_lt (float | Unset):
        cities (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        areas (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        districts (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        streets (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        house_numbers (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        origin_longitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        origin_latitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        longitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        latitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeletedEvents | Error]
     """


    kwargs = _get_kwargs(
        event_ids=event_ids,
event_id_gte=event_id_gte,
event_id_lt=event_id_lt,
handler_ids=handler_ids,
face_ids=face_ids,
external_ids=external_ids,
stream_ids=stream_ids,
track_ids=track_ids,
user_data=user_data,
sources=sources,
tags=tags,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
end_time_gte=end_time_gte,
end_time_lt=end_time_lt,
insert_time_gte=insert_time_gte,
insert_time_lt=insert_time_lt,
gender=gender,
age_gte=age_gte,
age_lt=age_lt,
ethnic_groups=ethnic_groups,
emotions=emotions,
masks=masks,
liveness=liveness,
deepfake=deepfake,
apparent_gender=apparent_gender,
apparent_age_gte=apparent_age_gte,
apparent_age_lt=apparent_age_lt,
headwear_states=headwear_states,
headwear_apparent_colors=headwear_apparent_colors,
sleeve_lengths=sleeve_lengths,
upper_clothing_colors=upper_clothing_colors,
lower_garment_types=lower_garment_types,
lower_garment_colors=lower_garment_colors,
shoes_apparent_colors=shoes_apparent_colors,
backpack_states=backpack_states,
top_similar_object_ids=top_similar_object_ids,
top_similar_external_ids=top_similar_external_ids,
top_matching_candidates_label=top_matching_candidates_label,
top_similar_object_similarity_gte=top_similar_object_similarity_gte,
top_similar_object_similarity_lt=top_similar_object_similarity_lt,
cities=cities,
areas=areas,
districts=districts,
streets=streets,
house_numbers=house_numbers,
origin_longitude=origin_longitude,
origin_latitude=origin_latitude,
longitude_delta=longitude_delta,
latitude_delta=latitude_delta,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    event_ids: list[UUID] | Unset = UNSET,
    event_id_gte: UUID | Unset = UNSET,
    event_id_lt: UUID | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    stream_ids: list[Literal['null'] | str] | Unset = UNSET,
    track_ids: list[Literal['null'] | str] | Unset = UNSET,
    user_data: str | Unset = UNSET,
    sources: list[Literal['null'] | str] | Unset = UNSET,
    tags: list[str] | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    end_time_gte: datetime.datetime | str | Unset = UNSET,
    end_time_lt: datetime.datetime | str | Unset = UNSET,
    insert_time_gte: datetime.datetime | str | Unset = UNSET,
    insert_time_lt: datetime.datetime | str | Unset = UNSET,
    gender: list[DeleteEventsGenderItemType1 | Literal['null']] | Unset = UNSET,
    age_gte: int | Unset = UNSET,
    age_lt: int | Unset = UNSET,
    ethnic_groups: list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset = UNSET,
    emotions: list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset = UNSET,
    masks: list[DeleteEventsMasksItemType1 | Literal['null']] | Unset = UNSET,
    liveness: list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset = UNSET,
    deepfake: list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset = UNSET,
    apparent_gender: list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset = UNSET,
    apparent_age_gte: int | Unset = UNSET,
    apparent_age_lt: int | Unset = UNSET,
    headwear_states: list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset = UNSET,
    headwear_apparent_colors: list[DeleteEventsHeadwearApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    sleeve_lengths: list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset = UNSET,
    upper_clothing_colors: list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_types: list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] | Unset = UNSET,
    lower_garment_colors: list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] | Unset = UNSET,
    shoes_apparent_colors: list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] | Unset = UNSET,
    backpack_states: list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset = UNSET,
    top_similar_object_ids: list[UUID] | Unset = UNSET,
    top_similar_external_ids: list[str] | Unset = UNSET,
    top_matching_candidates_label: str | Unset = UNSET,
    top_similar_object_similarity_gte: float | Unset = UNSET,
    top_similar_object_similarity_lt: float | Unset = UNSET,
    cities: list[Literal['null'] | str] | Unset = UNSET,
    areas: list[Literal['null'] | str] | Unset = UNSET,
    districts: list[Literal['null'] | str] | Unset = UNSET,
    streets: list[Literal['null'] | str] | Unset = UNSET,
    house_numbers: list[Literal['null'] | str] | Unset = UNSET,
    origin_longitude: float | Literal['null'] | Unset = UNSET,
    origin_latitude: float | Literal['null'] | Unset = UNSET,
    longitude_delta: float | Unset = UNSET,
    latitude_delta: float | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> DeletedEvents | Error | None:
    """ Delete all events that pass the filters

     The filters are those of the list of events, those on `meta` among them; at least one has to be
    given, and a parameter that is none is refused. Without `create_time__gte` events of any age are
    deleted. Events go newest first, some thousands at a time: when the request fails or its client
    leaves, those that are gone stay so, and the same request goes on. Events that come meanwhile stay,
    as do faces, samples and photos.

    Args:
        event_ids (list[UUID] | Unset):
        event_id_gte (UUID | Unset): A UUID, in lower case.
        event_id_lt (UUID | Unset): A UUID, in lower case.
        handler_ids (list[UUID] | Unset):
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset):
        stream_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        track_ids (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        user_data (str | Unset): Part of the user data.
        sources (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        tags (list[str] | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        end_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        insert_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        gender (list[DeleteEventsGenderItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        age_gte (int | Unset):
        age_lt (int | Unset):
        ethnic_groups (list[DeleteEventsEthnicGroupsItemType1 | Literal['null']] | Unset): `null`
            stands for events without a value.
        emotions (list[DeleteEventsEmotionsItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        masks (list[DeleteEventsMasksItemType1 | Literal['null']] | Unset): `null` stands for
            events without a value.
        liveness (list[DeleteEventsLivenessItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        deepfake (list[DeleteEventsDeepfakeItemType1 | Literal['null']] | Unset): `null` stands
            for events without a value.
        apparent_gender (list[DeleteEventsApparentGenderItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        apparent_age_gte (int | Unset):
        apparent_age_lt (int | Unset):
        headwear_states (list[DeleteEventsHeadwearStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        headwear_apparent_colors (list[DeleteEventsHeadwearApparentColorsItemType1 |
            Literal['null']] | Unset): `null` stands for events without a value.
        sleeve_lengths (list[DeleteEventsSleeveLengthsItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        upper_clothing_colors (list[DeleteEventsUpperClothingColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_types (list[DeleteEventsLowerGarmentTypesItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        lower_garment_colors (list[DeleteEventsLowerGarmentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        shoes_apparent_colors (list[DeleteEventsShoesApparentColorsItemType1 | Literal['null']] |
            Unset): `null` stands for events without a value.
        backpack_states (list[DeleteEventsBackpackStatesItemType1 | Literal['null']] | Unset):
            `null` stands for events without a value.
        top_similar_object_ids (list[UUID] | Unset):
        top_similar_external_ids (list[str] | Unset):
        top_matching_candidates_label (str | Unset):
        top_similar_object_similarity_gte (float | Unset):
        top_similar_object_similarity_lt (float | Unset):
        cities (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        areas (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        districts (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        streets (list[Literal['null'] | str] | Unset): `null` stands for events without a value.
        house_numbers (list[Literal['null'] | str] | Unset): `null` stands for events without a
            value.
        origin_longitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        origin_latitude (float | Literal['null'] | Unset): Middle of the box, degrees; `null`:
            events without a position.
        longitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        latitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeletedEvents | Error
     """


    return (await asyncio_detailed(
        client=client,
event_ids=event_ids,
event_id_gte=event_id_gte,
event_id_lt=event_id_lt,
handler_ids=handler_ids,
face_ids=face_ids,
external_ids=external_ids,
stream_ids=stream_ids,
track_ids=track_ids,
user_data=user_data,
sources=sources,
tags=tags,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
end_time_gte=end_time_gte,
end_time_lt=end_time_lt,
insert_time_gte=insert_time_gte,
insert_time_lt=insert_time_lt,
gender=gender,
age_gte=age_gte,
age_lt=age_lt,
ethnic_groups=ethnic_groups,
emotions=emotions,
masks=masks,
liveness=liveness,
deepfake=deepfake,
apparent_gender=apparent_gender,
apparent_age_gte=apparent_age_gte,
apparent_age_lt=apparent_age_lt,
headwear_states=headwear_states,
headwear_apparent_colors=headwear_apparent_colors,
sleeve_lengths=sleeve_lengths,
upper_clothing_colors=upper_clothing_colors,
lower_garment_types=lower_garment_types,
lower_garment_colors=lower_garment_colors,
shoes_apparent_colors=shoes_apparent_colors,
backpack_states=backpack_states,
top_similar_object_ids=top_similar_object_ids,
top_similar_external_ids=top_similar_external_ids,
top_matching_candidates_label=top_matching_candidates_label,
top_similar_object_similarity_gte=top_similar_object_similarity_gte,
top_similar_object_similarity_lt=top_similar_object_similarity_lt,
cities=cities,
areas=areas,
districts=districts,
streets=streets,
house_numbers=house_numbers,
origin_longitude=origin_longitude,
origin_latitude=origin_latitude,
longitude_delta=longitude_delta,
latitude_delta=latitude_delta,
luna_request_id=luna_request_id,

    )).parsed
