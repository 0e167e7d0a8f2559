from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.event_stats_request_filters_type_0_apparent_gender_type_0_item_type_0 import check_event_stats_request_filters_type_0_apparent_gender_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_apparent_gender_type_0_item_type_0 import EventStatsRequestFiltersType0ApparentGenderType0ItemType0
from ..models.event_stats_request_filters_type_0_apparent_gender_type_1_type_0 import check_event_stats_request_filters_type_0_apparent_gender_type_1_type_0
from ..models.event_stats_request_filters_type_0_apparent_gender_type_1_type_0 import EventStatsRequestFiltersType0ApparentGenderType1Type0
from ..models.event_stats_request_filters_type_0_backpack_states_type_0_item_type_0 import check_event_stats_request_filters_type_0_backpack_states_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_backpack_states_type_0_item_type_0 import EventStatsRequestFiltersType0BackpackStatesType0ItemType0
from ..models.event_stats_request_filters_type_0_backpack_states_type_1_type_0 import check_event_stats_request_filters_type_0_backpack_states_type_1_type_0
from ..models.event_stats_request_filters_type_0_backpack_states_type_1_type_0 import EventStatsRequestFiltersType0BackpackStatesType1Type0
from ..models.event_stats_request_filters_type_0_deepfake_type_0_item_type_0 import check_event_stats_request_filters_type_0_deepfake_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_deepfake_type_0_item_type_0 import EventStatsRequestFiltersType0DeepfakeType0ItemType0
from ..models.event_stats_request_filters_type_0_deepfake_type_1_type_0 import check_event_stats_request_filters_type_0_deepfake_type_1_type_0
from ..models.event_stats_request_filters_type_0_deepfake_type_1_type_0 import EventStatsRequestFiltersType0DeepfakeType1Type0
from ..models.event_stats_request_filters_type_0_emotions_type_0_item_type_0 import check_event_stats_request_filters_type_0_emotions_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_emotions_type_0_item_type_0 import EventStatsRequestFiltersType0EmotionsType0ItemType0
from ..models.event_stats_request_filters_type_0_emotions_type_1_type_0 import check_event_stats_request_filters_type_0_emotions_type_1_type_0
from ..models.event_stats_request_filters_type_0_emotions_type_1_type_0 import EventStatsRequestFiltersType0EmotionsType1Type0
from ..models.event_stats_request_filters_type_0_ethnic_groups_type_0_item_type_0 import check_event_stats_request_filters_type_0_ethnic_groups_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_ethnic_groups_type_0_item_type_0 import EventStatsRequestFiltersType0EthnicGroupsType0ItemType0
from ..models.event_stats_request_filters_type_0_ethnic_groups_type_1_type_0 import check_event_stats_request_filters_type_0_ethnic_groups_type_1_type_0
from ..models.event_stats_request_filters_type_0_ethnic_groups_type_1_type_0 import EventStatsRequestFiltersType0EthnicGroupsType1Type0
from ..models.event_stats_request_filters_type_0_gender_type_0_item_type_0 import check_event_stats_request_filters_type_0_gender_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_gender_type_0_item_type_0 import EventStatsRequestFiltersType0GenderType0ItemType0
from ..models.event_stats_request_filters_type_0_gender_type_1_type_0 import check_event_stats_request_filters_type_0_gender_type_1_type_0
from ..models.event_stats_request_filters_type_0_gender_type_1_type_0 import EventStatsRequestFiltersType0GenderType1Type0
from ..models.event_stats_request_filters_type_0_headwear_apparent_colors_type_0_item_type_0 import check_event_stats_request_filters_type_0_headwear_apparent_colors_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_headwear_apparent_colors_type_0_item_type_0 import EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0
from ..models.event_stats_request_filters_type_0_headwear_apparent_colors_type_1_type_0 import check_event_stats_request_filters_type_0_headwear_apparent_colors_type_1_type_0
from ..models.event_stats_request_filters_type_0_headwear_apparent_colors_type_1_type_0 import EventStatsRequestFiltersType0HeadwearApparentColorsType1Type0
from ..models.event_stats_request_filters_type_0_headwear_states_type_0_item_type_0 import check_event_stats_request_filters_type_0_headwear_states_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_headwear_states_type_0_item_type_0 import EventStatsRequestFiltersType0HeadwearStatesType0ItemType0
from ..models.event_stats_request_filters_type_0_headwear_states_type_1_type_0 import check_event_stats_request_filters_type_0_headwear_states_type_1_type_0
from ..models.event_stats_request_filters_type_0_headwear_states_type_1_type_0 import EventStatsRequestFiltersType0HeadwearStatesType1Type0
from ..models.event_stats_request_filters_type_0_liveness_type_0_item_type_0 import check_event_stats_request_filters_type_0_liveness_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_liveness_type_0_item_type_0 import EventStatsRequestFiltersType0LivenessType0ItemType0
from ..models.event_stats_request_filters_type_0_liveness_type_1_type_0 import check_event_stats_request_filters_type_0_liveness_type_1_type_0
from ..models.event_stats_request_filters_type_0_liveness_type_1_type_0 import EventStatsRequestFiltersType0LivenessType1Type0
from ..models.event_stats_request_filters_type_0_lower_garment_colors_type_0_item_type_0 import check_event_stats_request_filters_type_0_lower_garment_colors_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_lower_garment_colors_type_0_item_type_0 import EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0
from ..models.event_stats_request_filters_type_0_lower_garment_colors_type_1_type_0 import check_event_stats_request_filters_type_0_lower_garment_colors_type_1_type_0
from ..models.event_stats_request_filters_type_0_lower_garment_colors_type_1_type_0 import EventStatsRequestFiltersType0LowerGarmentColorsType1Type0
from ..models.event_stats_request_filters_type_0_lower_garment_types_type_0_item_type_0 import check_event_stats_request_filters_type_0_lower_garment_types_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_lower_garment_types_type_0_item_type_0 import EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0
from ..models.event_stats_request_filters_type_0_lower_garment_types_type_1_type_0 import check_event_stats_request_filters_type_0_lower_garment_types_type_1_type_0
from ..models.event_stats_request_filters_type_0_lower_garment_types_type_1_type_0 import EventStatsRequestFiltersType0LowerGarmentTypesType1Type0
from ..models.event_stats_request_filters_type_0_masks_type_0_item_type_0 import check_event_stats_request_filters_type_0_masks_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_masks_type_0_item_type_0 import EventStatsRequestFiltersType0MasksType0ItemType0
from ..models.event_stats_request_filters_type_0_masks_type_1_type_0 import check_event_stats_request_filters_type_0_masks_type_1_type_0
from ..models.event_stats_request_filters_type_0_masks_type_1_type_0 import EventStatsRequestFiltersType0MasksType1Type0
from ..models.event_stats_request_filters_type_0_shoes_apparent_colors_type_0_item_type_0 import check_event_stats_request_filters_type_0_shoes_apparent_colors_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_shoes_apparent_colors_type_0_item_type_0 import EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0
from ..models.event_stats_request_filters_type_0_shoes_apparent_colors_type_1_type_0 import check_event_stats_request_filters_type_0_shoes_apparent_colors_type_1_type_0
from ..models.event_stats_request_filters_type_0_shoes_apparent_colors_type_1_type_0 import EventStatsRequestFiltersType0ShoesApparentColorsType1Type0
from ..models.event_stats_request_filters_type_0_sleeve_lengths_type_0_item_type_0 import check_event_stats_request_filters_type_0_sleeve_lengths_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_sleeve_lengths_type_0_item_type_0 import EventStatsRequestFiltersType0SleeveLengthsType0ItemType0
from ..models.event_stats_request_filters_type_0_sleeve_lengths_type_1_type_0 import check_event_stats_request_filters_type_0_sleeve_lengths_type_1_type_0
from ..models.event_stats_request_filters_type_0_sleeve_lengths_type_1_type_0 import EventStatsRequestFiltersType0SleeveLengthsType1Type0
from ..models.event_stats_request_filters_type_0_upper_clothing_colors_type_0_item_type_0 import check_event_stats_request_filters_type_0_upper_clothing_colors_type_0_item_type_0
from ..models.event_stats_request_filters_type_0_upper_clothing_colors_type_0_item_type_0 import EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0
from ..models.event_stats_request_filters_type_0_upper_clothing_colors_type_1_type_0 import check_event_stats_request_filters_type_0_upper_clothing_colors_type_1_type_0
from ..models.event_stats_request_filters_type_0_upper_clothing_colors_type_1_type_0 import EventStatsRequestFiltersType0UpperClothingColorsType1Type0
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID
import datetime






T = TypeVar("T", bound="EventStatsRequestFiltersType0")



@_attrs_define
class EventStatsRequestFiltersType0:
    """ 
        Attributes:
            event_ids (list[UUID] | Unset | UUID):
            event_id_gte (UUID | Unset): A UUID, in lower case.
            event_id_lt (UUID | Unset): A UUID, in lower case.
            handler_ids (list[UUID] | Unset | UUID):
            face_ids (list[UUID] | Unset | UUID):
            external_ids (list[str] | str | Unset):
            stream_ids (list[None | str] | None | str | Unset): `null` stands for events without a value.
            track_ids (list[None | str] | None | str | Unset): `null` stands for events without a value.
            user_data (str | Unset): Part of the user data.
            sources (list[None | str] | None | str | Unset): `null` stands for events without a value.
            tags (list[str] | str | Unset):
            create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            end_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            end_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            insert_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            insert_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            gender (EventStatsRequestFiltersType0GenderType1Type0 | list[EventStatsRequestFiltersType0GenderType0ItemType0 |
                None] | None | Unset): `null` stands for events without a value.
            age_gte (int | Unset):
            age_lt (int | Unset):
            ethnic_groups (EventStatsRequestFiltersType0EthnicGroupsType1Type0 |
                list[EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            emotions (EventStatsRequestFiltersType0EmotionsType1Type0 |
                list[EventStatsRequestFiltersType0EmotionsType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            masks (EventStatsRequestFiltersType0MasksType1Type0 | list[EventStatsRequestFiltersType0MasksType0ItemType0 |
                None] | None | Unset): `null` stands for events without a value.
            liveness (EventStatsRequestFiltersType0LivenessType1Type0 |
                list[EventStatsRequestFiltersType0LivenessType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            deepfake (EventStatsRequestFiltersType0DeepfakeType1Type0 |
                list[EventStatsRequestFiltersType0DeepfakeType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            apparent_gender (EventStatsRequestFiltersType0ApparentGenderType1Type0 |
                list[EventStatsRequestFiltersType0ApparentGenderType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            apparent_age_gte (int | Unset):
            apparent_age_lt (int | Unset):
            headwear_states (EventStatsRequestFiltersType0HeadwearStatesType1Type0 |
                list[EventStatsRequestFiltersType0HeadwearStatesType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            headwear_apparent_colors (EventStatsRequestFiltersType0HeadwearApparentColorsType1Type0 |
                list[EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0 | None] | None | Unset): `null` stands
                for events without a value.
            sleeve_lengths (EventStatsRequestFiltersType0SleeveLengthsType1Type0 |
                list[EventStatsRequestFiltersType0SleeveLengthsType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            upper_clothing_colors (EventStatsRequestFiltersType0UpperClothingColorsType1Type0 |
                list[EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0 | None] | None | Unset): `null` stands for
                events without a value.
            lower_garment_types (EventStatsRequestFiltersType0LowerGarmentTypesType1Type0 |
                list[EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0 | None] | None | Unset): `null` stands for
                events without a value.
            lower_garment_colors (EventStatsRequestFiltersType0LowerGarmentColorsType1Type0 |
                list[EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0 | None] | None | Unset): `null` stands for
                events without a value.
            shoes_apparent_colors (EventStatsRequestFiltersType0ShoesApparentColorsType1Type0 |
                list[EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0 | None] | None | Unset): `null` stands for
                events without a value.
            backpack_states (EventStatsRequestFiltersType0BackpackStatesType1Type0 |
                list[EventStatsRequestFiltersType0BackpackStatesType0ItemType0 | None] | None | Unset): `null` stands for events
                without a value.
            top_similar_object_ids (list[UUID] | Unset | UUID):
            top_similar_external_ids (list[str] | str | Unset):
            top_matching_candidates_label (str | Unset):
            top_similar_object_similarity_gte (float | Unset):
            top_similar_object_similarity_lt (float | Unset):
            cities (list[None | str] | None | str | Unset): `null` stands for events without a value.
            areas (list[None | str] | None | str | Unset): `null` stands for events without a value.
            districts (list[None | str] | None | str | Unset): `null` stands for events without a value.
            streets (list[None | str] | None | str | Unset): `null` stands for events without a value.
            house_numbers (list[None | str] | None | str | Unset): `null` stands for events without a value.
            origin_longitude (float | None | Unset): Middle of the box, degrees; `null`: events without a position.
            origin_latitude (float | None | Unset): Middle of the box, degrees; `null`: events without a position.
            longitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
            latitude_delta (float | Unset): Half the side of the box, degrees; default 0.01.
     """

    event_ids: list[UUID] | Unset | UUID = UNSET
    event_id_gte: UUID | Unset = UNSET
    event_id_lt: UUID | Unset = UNSET
    handler_ids: list[UUID] | Unset | UUID = UNSET
    face_ids: list[UUID] | Unset | UUID = UNSET
    external_ids: list[str] | str | Unset = UNSET
    stream_ids: list[None | str] | None | str | Unset = UNSET
    track_ids: list[None | str] | None | str | Unset = UNSET
    user_data: str | Unset = UNSET
    sources: list[None | str] | None | str | Unset = UNSET
    tags: list[str] | str | Unset = UNSET
    create_time_gte: datetime.datetime | str | Unset = UNSET
    create_time_lt: datetime.datetime | str | Unset = UNSET
    end_time_gte: datetime.datetime | str | Unset = UNSET
    end_time_lt: datetime.datetime | str | Unset = UNSET
    insert_time_gte: datetime.datetime | str | Unset = UNSET
    insert_time_lt: datetime.datetime | str | Unset = UNSET
    gender: EventStatsRequestFiltersType0GenderType1Type0 | list[EventStatsRequestFiltersType0GenderType0ItemType0 | None] | None | Unset = UNSET
    age_gte: int | Unset = UNSET
    age_lt: int | Unset = UNSET
    ethnic_groups: EventStatsRequestFiltersType0EthnicGroupsType1Type0 | list[EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 | None] | None | Unset = UNSET
    emotions: EventStatsRequestFiltersType0EmotionsType1Type0 | list[EventStatsRequestFiltersType0EmotionsType0ItemType0 | None] | None | Unset = UNSET
    masks: EventStatsRequestFiltersType0MasksType1Type0 | list[EventStatsRequestFiltersType0MasksType0ItemType0 | None] | None | Unset = UNSET
    liveness: EventStatsRequestFiltersType0LivenessType1Type0 | list[EventStatsRequestFiltersType0LivenessType0ItemType0 | None] | None | Unset = UNSET
    deepfake: EventStatsRequestFiltersType0DeepfakeType1Type0 | list[EventStatsRequestFiltersType0DeepfakeType0ItemType0 | None] | None | Unset = UNSET
    apparent_gender: EventStatsRequestFiltersType0ApparentGenderType1Type0 | list[EventStatsRequestFiltersType0ApparentGenderType0ItemType0 | None] | None | Unset = UNSET
    apparent_age_gte: int | Unset = UNSET
    apparent_age_lt: int | Unset = UNSET
    headwear_states: EventStatsRequestFiltersType0HeadwearStatesType1Type0 | list[EventStatsRequestFiltersType0HeadwearStatesType0ItemType0 | None] | None | Unset = UNSET
    headwear_apparent_colors: EventStatsRequestFiltersType0HeadwearApparentColorsType1Type0 | list[EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0 | None] | None | Unset = UNSET
    sleeve_lengths: EventStatsRequestFiltersType0SleeveLengthsType1Type0 | list[EventStatsRequestFiltersType0SleeveLengthsType0ItemType0 | None] | None | Unset = UNSET
    upper_clothing_colors: EventStatsRequestFiltersType0UpperClothingColorsType1Type0 | list[EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0 | None] | None | Unset = UNSET
    lower_garment_types: EventStatsRequestFiltersType0LowerGarmentTypesType1Type0 | list[EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0 | None] | None | Unset = UNSET
    lower_garment_colors: EventStatsRequestFiltersType0LowerGarmentColorsType1Type0 | list[EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0 | None] | None | Unset = UNSET
    shoes_apparent_colors: EventStatsRequestFiltersType0ShoesApparentColorsType1Type0 | list[EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0 | None] | None | Unset = UNSET
    backpack_states: EventStatsRequestFiltersType0BackpackStatesType1Type0 | list[EventStatsRequestFiltersType0BackpackStatesType0ItemType0 | None] | None | Unset = UNSET
    top_similar_object_ids: list[UUID] | Unset | UUID = UNSET
    top_similar_external_ids: list[str] | str | Unset = UNSET
    top_matching_candidates_label: str | Unset = UNSET
    top_similar_object_similarity_gte: float | Unset = UNSET
    top_similar_object_similarity_lt: float | Unset = UNSET
    cities: list[None | str] | None | str | Unset = UNSET
    areas: list[None | str] | None | str | Unset = UNSET
    districts: list[None | str] | None | str | Unset = UNSET
    streets: list[None | str] | None | str | Unset = UNSET
    house_numbers: list[None | str] | None | str | Unset = UNSET
    origin_longitude: float | None | Unset = UNSET
    origin_latitude: float | None | Unset = UNSET
    longitude_delta: float | Unset = UNSET
    latitude_delta: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        event_ids: list[str] | str | Unset
        if isinstance(self.event_ids, Unset):
            event_ids = UNSET
        elif isinstance(self.event_ids, list):
            event_ids = []
            for event_ids_type_0_item_data in self.event_ids:
                event_ids_type_0_item = str(event_ids_type_0_item_data)
                event_ids.append(event_ids_type_0_item)


        else:
            event_ids = str(self.event_ids)


        event_id_gte: str | Unset = UNSET
        if not isinstance(self.event_id_gte, Unset):
            event_id_gte = str(self.event_id_gte)

        event_id_lt: str | Unset = UNSET
        if not isinstance(self.event_id_lt, Unset):
            event_id_lt = str(self.event_id_lt)

        handler_ids: list[str] | str | Unset
        if isinstance(self.handler_ids, Unset):
            handler_ids = UNSET
        elif isinstance(self.handler_ids, list):
            handler_ids = []
            for handler_ids_type_0_item_data in self.handler_ids:
                handler_ids_type_0_item = str(handler_ids_type_0_item_data)
                handler_ids.append(handler_ids_type_0_item)


        else:
            handler_ids = str(self.handler_ids)


        face_ids: list[str] | str | Unset
        if isinstance(self.face_ids, Unset):
            face_ids = UNSET
        elif isinstance(self.face_ids, list):
            face_ids = []
            for face_ids_type_0_item_data in self.face_ids:
                face_ids_type_0_item = str(face_ids_type_0_item_data)
                face_ids.append(face_ids_type_0_item)


        else:
            face_ids = str(self.face_ids)


        external_ids: list[str] | str | Unset
        if isinstance(self.external_ids, Unset):
            external_ids = UNSET
        elif isinstance(self.external_ids, list):
            external_ids = self.external_ids


        else:
            external_ids = self.external_ids

        stream_ids: list[None | str] | None | str | Unset
        if isinstance(self.stream_ids, Unset):
            stream_ids = UNSET
        elif isinstance(self.stream_ids, list):
            stream_ids = []
            for stream_ids_type_0_item_data in self.stream_ids:
                stream_ids_type_0_item: None | str
                stream_ids_type_0_item = stream_ids_type_0_item_data
                stream_ids.append(stream_ids_type_0_item)


        else:
            stream_ids = self.stream_ids

        track_ids: list[None | str] | None | str | Unset
        if isinstance(self.track_ids, Unset):
            track_ids = UNSET
        elif isinstance(self.track_ids, list):
            track_ids = []
            for track_ids_type_0_item_data in self.track_ids:
                track_ids_type_0_item: None | str
                track_ids_type_0_item = track_ids_type_0_item_data
                track_ids.append(track_ids_type_0_item)


        else:
            track_ids = self.track_ids

        user_data = self.user_data

        sources: list[None | str] | None | str | Unset
        if isinstance(self.sources, Unset):
            sources = UNSET
        elif isinstance(self.sources, list):
            sources = []
            for sources_type_0_item_data in self.sources:
                sources_type_0_item: None | str
                sources_type_0_item = sources_type_0_item_data
                sources.append(sources_type_0_item)


        else:
            sources = self.sources

        tags: list[str] | str | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags


        else:
            tags = self.tags

        create_time_gte: str | Unset
        if isinstance(self.create_time_gte, Unset):
            create_time_gte = UNSET
        elif isinstance(self.create_time_gte, datetime.datetime):
            create_time_gte = self.create_time_gte.isoformat()
        else:
            create_time_gte = self.create_time_gte

        create_time_lt: str | Unset
        if isinstance(self.create_time_lt, Unset):
            create_time_lt = UNSET
        elif isinstance(self.create_time_lt, datetime.datetime):
            create_time_lt = self.create_time_lt.isoformat()
        else:
            create_time_lt = self.create_time_lt

        end_time_gte: str | Unset
        if isinstance(self.end_time_gte, Unset):
            end_time_gte = UNSET
        elif isinstance(self.end_time_gte, datetime.datetime):
            end_time_gte = self.end_time_gte.isoformat()
        else:
            end_time_gte = self.end_time_gte

        end_time_lt: str | Unset
        if isinstance(self.end_time_lt, Unset):
            end_time_lt = UNSET
        elif isinstance(self.end_time_lt, datetime.datetime):
            end_time_lt = self.end_time_lt.isoformat()
        else:
            end_time_lt = self.end_time_lt

        insert_time_gte: str | Unset
        if isinstance(self.insert_time_gte, Unset):
            insert_time_gte = UNSET
        elif isinstance(self.insert_time_gte, datetime.datetime):
            insert_time_gte = self.insert_time_gte.isoformat()
        else:
            insert_time_gte = self.insert_time_gte

        insert_time_lt: str | Unset
        if isinstance(self.insert_time_lt, Unset):
            insert_time_lt = UNSET
        elif isinstance(self.insert_time_lt, datetime.datetime):
            insert_time_lt = self.insert_time_lt.isoformat()
        else:
            insert_time_lt = self.insert_time_lt

        gender: int | list[int | None] | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, list):
            gender = []
            for gender_type_0_item_data in self.gender:
                gender_type_0_item: int | None
                if isinstance(gender_type_0_item_data, int):
                    gender_type_0_item = gender_type_0_item_data
                else:
                    gender_type_0_item = gender_type_0_item_data
                gender.append(gender_type_0_item)


        elif isinstance(self.gender, int):
            gender = self.gender
        else:
            gender = self.gender

        age_gte = self.age_gte

        age_lt = self.age_lt

        ethnic_groups: int | list[int | None] | None | Unset
        if isinstance(self.ethnic_groups, Unset):
            ethnic_groups = UNSET
        elif isinstance(self.ethnic_groups, list):
            ethnic_groups = []
            for ethnic_groups_type_0_item_data in self.ethnic_groups:
                ethnic_groups_type_0_item: int | None
                if isinstance(ethnic_groups_type_0_item_data, int):
                    ethnic_groups_type_0_item = ethnic_groups_type_0_item_data
                else:
                    ethnic_groups_type_0_item = ethnic_groups_type_0_item_data
                ethnic_groups.append(ethnic_groups_type_0_item)


        elif isinstance(self.ethnic_groups, int):
            ethnic_groups = self.ethnic_groups
        else:
            ethnic_groups = self.ethnic_groups

        emotions: int | list[int | None] | None | Unset
        if isinstance(self.emotions, Unset):
            emotions = UNSET
        elif isinstance(self.emotions, list):
            emotions = []
            for emotions_type_0_item_data in self.emotions:
                emotions_type_0_item: int | None
                if isinstance(emotions_type_0_item_data, int):
                    emotions_type_0_item = emotions_type_0_item_data
                else:
                    emotions_type_0_item = emotions_type_0_item_data
                emotions.append(emotions_type_0_item)


        elif isinstance(self.emotions, int):
            emotions = self.emotions
        else:
            emotions = self.emotions

        masks: int | list[int | None] | None | Unset
        if isinstance(self.masks, Unset):
            masks = UNSET
        elif isinstance(self.masks, list):
            masks = []
            for masks_type_0_item_data in self.masks:
                masks_type_0_item: int | None
                if isinstance(masks_type_0_item_data, int):
                    masks_type_0_item = masks_type_0_item_data
                else:
                    masks_type_0_item = masks_type_0_item_data
                masks.append(masks_type_0_item)


        elif isinstance(self.masks, int):
            masks = self.masks
        else:
            masks = self.masks

        liveness: int | list[int | None] | None | Unset
        if isinstance(self.liveness, Unset):
            liveness = UNSET
        elif isinstance(self.liveness, list):
            liveness = []
            for liveness_type_0_item_data in self.liveness:
                liveness_type_0_item: int | None
                if isinstance(liveness_type_0_item_data, int):
                    liveness_type_0_item = liveness_type_0_item_data
                else:
                    liveness_type_0_item = liveness_type_0_item_data
                liveness.append(liveness_type_0_item)


        elif isinstance(self.liveness, int):
            liveness = self.liveness
        else:
            liveness = self.liveness

        deepfake: int | list[int | None] | None | Unset
        if isinstance(self.deepfake, Unset):
            deepfake = UNSET
        elif isinstance(self.deepfake, list):
            deepfake = []
            for deepfake_type_0_item_data in self.deepfake:
                deepfake_type_0_item: int | None
                if isinstance(deepfake_type_0_item_data, int):
                    deepfake_type_0_item = deepfake_type_0_item_data
                else:
                    deepfake_type_0_item = deepfake_type_0_item_data
                deepfake.append(deepfake_type_0_item)


        elif isinstance(self.deepfake, int):
            deepfake = self.deepfake
        else:
            deepfake = self.deepfake

        apparent_gender: int | list[int | None] | None | Unset
        if isinstance(self.apparent_gender, Unset):
            apparent_gender = UNSET
        elif isinstance(self.apparent_gender, list):
            apparent_gender = []
            for apparent_gender_type_0_item_data in self.apparent_gender:
                apparent_gender_type_0_item: int | None
                if isinstance(apparent_gender_type_0_item_data, int):
                    apparent_gender_type_0_item = apparent_gender_type_0_item_data
                else:
                    apparent_gender_type_0_item = apparent_gender_type_0_item_data
                apparent_gender.append(apparent_gender_type_0_item)


        elif isinstance(self.apparent_gender, int):
            apparent_gender = self.apparent_gender
        else:
            apparent_gender = self.apparent_gender

        apparent_age_gte = self.apparent_age_gte

        apparent_age_lt = self.apparent_age_lt

        headwear_states: int | list[int | None] | None | Unset
        if isinstance(self.headwear_states, Unset):
            headwear_states = UNSET
        elif isinstance(self.headwear_states, list):
            headwear_states = []
            for headwear_states_type_0_item_data in self.headwear_states:
                headwear_states_type_0_item: int | None
                if isinstance(headwear_states_type_0_item_data, int):
                    headwear_states_type_0_item = headwear_states_type_0_item_data
                else:
                    headwear_states_type_0_item = headwear_states_type_0_item_data
                headwear_states.append(headwear_states_type_0_item)


        elif isinstance(self.headwear_states, int):
            headwear_states = self.headwear_states
        else:
            headwear_states = self.headwear_states

        headwear_apparent_colors: list[None | str] | None | str | Unset
        if isinstance(self.headwear_apparent_colors, Unset):
            headwear_apparent_colors = UNSET
        elif isinstance(self.headwear_apparent_colors, list):
            headwear_apparent_colors = []
            for headwear_apparent_colors_type_0_item_data in self.headwear_apparent_colors:
                headwear_apparent_colors_type_0_item: None | str
                if isinstance(headwear_apparent_colors_type_0_item_data, str):
                    headwear_apparent_colors_type_0_item = headwear_apparent_colors_type_0_item_data
                else:
                    headwear_apparent_colors_type_0_item = headwear_apparent_colors_type_0_item_data
                headwear_apparent_colors.append(headwear_apparent_colors_type_0_item)


        elif isinstance(self.headwear_apparent_colors, str):
            headwear_apparent_colors = self.headwear_apparent_colors
        else:
            headwear_apparent_colors = self.headwear_apparent_colors

        sleeve_lengths: int | list[int | None] | None | Unset
        if isinstance(self.sleeve_lengths, Unset):
            sleeve_lengths = UNSET
        elif isinstance(self.sleeve_lengths, list):
            sleeve_lengths = []
            for sleeve_lengths_type_0_item_data in self.sleeve_lengths:
                sleeve_lengths_type_0_item: int | None
                if isinstance(sleeve_lengths_type_0_item_data, int):
                    sleeve_lengths_type_0_item = sleeve_lengths_type_0_item_data
                else:
                    sleeve_lengths_type_0_item = sleeve_lengths_type_0_item_data
                sleeve_lengths.append(sleeve_lengths_type_0_item)


        elif isinstance(self.sleeve_lengths, int):
            sleeve_lengths = self.sleeve_lengths
        else:
            sleeve_lengths = self.sleeve_lengths

        upper_clothing_colors: list[None | str] | None | str | Unset
        if isinstance(self.upper_clothing_colors, Unset):
            upper_clothing_colors = UNSET
        elif isinstance(self.upper_clothing_colors, list):
            upper_clothing_colors = []
            for upper_clothing_colors_type_0_item_data in self.upper_clothing_colors:
                upper_clothing_colors_type_0_item: None | str
                if isinstance(upper_clothing_colors_type_0_item_data, str):
                    upper_clothing_colors_type_0_item = upper_clothing_colors_type_0_item_data
                else:
                    upper_clothing_colors_type_0_item = upper_clothing_colors_type_0_item_data
                upper_clothing_colors.append(upper_clothing_colors_type_0_item)


        elif isinstance(self.upper_clothing_colors, str):
            upper_clothing_colors = self.upper_clothing_colors
        else:
            upper_clothing_colors = self.upper_clothing_colors

        lower_garment_types: int | list[int | None] | None | Unset
        if isinstance(self.lower_garment_types, Unset):
            lower_garment_types = UNSET
        elif isinstance(self.lower_garment_types, list):
            lower_garment_types = []
            for lower_garment_types_type_0_item_data in self.lower_garment_types:
                lower_garment_types_type_0_item: int | None
                if isinstance(lower_garment_types_type_0_item_data, int):
                    lower_garment_types_type_0_item = lower_garment_types_type_0_item_data
                else:
                    lower_garment_types_type_0_item = lower_garment_types_type_0_item_data
                lower_garment_types.append(lower_garment_types_type_0_item)


        elif isinstance(self.lower_garment_types, int):
            lower_garment_types = self.lower_garment_types
        else:
            lower_garment_types = self.lower_garment_types

        lower_garment_colors: list[None | str] | None | str | Unset
        if isinstance(self.lower_garment_colors, Unset):
            lower_garment_colors = UNSET
        elif isinstance(self.lower_garment_colors, list):
            lower_garment_colors = []
            for lower_garment_colors_type_0_item_data in self.lower_garment_colors:
                lower_garment_colors_type_0_item: None | str
                if isinstance(lower_garment_colors_type_0_item_data, str):
                    lower_garment_colors_type_0_item = lower_garment_colors_type_0_item_data
                else:
                    lower_garment_colors_type_0_item = lower_garment_colors_type_0_item_data
                lower_garment_colors.append(lower_garment_colors_type_0_item)


        elif isinstance(self.lower_garment_colors, str):
            lower_garment_colors = self.lower_garment_colors
        else:
            lower_garment_colors = self.lower_garment_colors

        shoes_apparent_colors: list[None | str] | None | str | Unset
        if isinstance(self.shoes_apparent_colors, Unset):
            shoes_apparent_colors = UNSET
        elif isinstance(self.shoes_apparent_colors, list):
            shoes_apparent_colors = []
            for shoes_apparent_colors_type_0_item_data in self.shoes_apparent_colors:
                shoes_apparent_colors_type_0_item: None | str
                if isinstance(shoes_apparent_colors_type_0_item_data, str):
                    shoes_apparent_colors_type_0_item = shoes_apparent_colors_type_0_item_data
                else:
                    shoes_apparent_colors_type_0_item = shoes_apparent_colors_type_0_item_data
                shoes_apparent_colors.append(shoes_apparent_colors_type_0_item)


        elif isinstance(self.shoes_apparent_colors, str):
            shoes_apparent_colors = self.shoes_apparent_colors
        else:
            shoes_apparent_colors = self.shoes_apparent_colors

        backpack_states: int | list[int | None] | None | Unset
        if isinstance(self.backpack_states, Unset):
            backpack_states = UNSET
        elif isinstance(self.backpack_states, list):
            backpack_states = []
            for backpack_states_type_0_item_data in self.backpack_states:
                backpack_states_type_0_item: int | None
                if isinstance(backpack_states_type_0_item_data, int):
                    backpack_states_type_0_item = backpack_states_type_0_item_data
                else:
                    backpack_states_type_0_item = backpack_states_type_0_item_data
                backpack_states.append(backpack_states_type_0_item)


        elif isinstance(self.backpack_states, int):
            backpack_states = self.backpack_states
        else:
            backpack_states = self.backpack_states

        top_similar_object_ids: list[str] | str | Unset
        if isinstance(self.top_similar_object_ids, Unset):
            top_similar_object_ids = UNSET
        elif isinstance(self.top_similar_object_ids, list):
            top_similar_object_ids = []
            for top_similar_object_ids_type_0_item_data in self.top_similar_object_ids:
                top_similar_object_ids_type_0_item = str(top_similar_object_ids_type_0_item_data)
                top_similar_object_ids.append(top_similar_object_ids_type_0_item)


        else:
            top_similar_object_ids = str(self.top_similar_object_ids)


        top_similar_external_ids: list[str] | str | Unset
        if isinstance(self.top_similar_external_ids, Unset):
            top_similar_external_ids = UNSET
        elif isinstance(self.top_similar_external_ids, list):
            top_similar_external_ids = self.top_similar_external_ids


        else:
            top_similar_external_ids = self.top_similar_external_ids

        top_matching_candidates_label = self.top_matching_candidates_label

        top_similar_object_similarity_gte = self.top_similar_object_similarity_gte

        top_similar_object_similarity_lt = self.top_similar_object_similarity_lt

        cities: list[None | str] | None | str | Unset
        if isinstance(self.cities, Unset):
            cities = UNSET
        elif isinstance(self.cities, list):
            cities = []
            for cities_type_0_item_data in self.cities:
                cities_type_0_item: None | str
                cities_type_0_item = cities_type_0_item_data
                cities.append(cities_type_0_item)


        else:
            cities = self.cities

        areas: list[None | str] | None | str | Unset
        if isinstance(self.areas, Unset):
            areas = UNSET
        elif isinstance(self.areas, list):
            areas = []
            for areas_type_0_item_data in self.areas:
                areas_type_0_item: None | str
                areas_type_0_item = areas_type_0_item_data
                areas.append(areas_type_0_item)


        else:
            areas = self.areas

        districts: list[None | str] | None | str | Unset
        if isinstance(self.districts, Unset):
            districts = UNSET
        elif isinstance(self.districts, list):
            districts = []
            for districts_type_0_item_data in self.districts:
                districts_type_0_item: None | str
                districts_type_0_item = districts_type_0_item_data
                districts.append(districts_type_0_item)


        else:
            districts = self.districts

        streets: list[None | str] | None | str | Unset
        if isinstance(self.streets, Unset):
            streets = UNSET
        elif isinstance(self.streets, list):
            streets = []
            for streets_type_0_item_data in self.streets:
                streets_type_0_item: None | str
                streets_type_0_item = streets_type_0_item_data
                streets.append(streets_type_0_item)


        else:
            streets = self.streets

        house_numbers: list[None | str] | None | str | Unset
        if isinstance(self.house_numbers, Unset):
            house_numbers = UNSET
        elif isinstance(self.house_numbers, list):
            house_numbers = []
            for house_numbers_type_0_item_data in self.house_numbers:
                house_numbers_type_0_item: None | str
                house_numbers_type_0_item = house_numbers_type_0_item_data
                house_numbers.append(house_numbers_type_0_item)


        else:
            house_numbers = self.house_numbers

        origin_longitude: float | None | Unset
        if isinstance(self.origin_longitude, Unset):
            origin_longitude = UNSET
        else:
            origin_longitude = self.origin_longitude

        origin_latitude: float | None | Unset
        if isinstance(self.origin_latitude, Unset):
            origin_latitude = UNSET
        else:
            origin_latitude = self.origin_latitude

        longitude_delta = self.longitude_delta

        latitude_delta = self.latitude_delta


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
        })
        if event_ids is not UNSET:
            field_dict["event_ids"] = event_ids
        if event_id_gte is not UNSET:
            field_dict["event_id__gte"] = event_id_gte
        if event_id_lt is not UNSET:
            field_dict["event_id__lt"] = event_id_lt
        if handler_ids is not UNSET:
            field_dict["handler_ids"] = handler_ids
        if face_ids is not UNSET:
            field_dict["face_ids"] = face_ids
        if external_ids is not UNSET:
            field_dict["external_ids"] = external_ids
        if stream_ids is not UNSET:
            field_dict["stream_ids"] = stream_ids
        if track_ids is not UNSET:
            field_dict["track_ids"] = track_ids
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if sources is not UNSET:
            field_dict["sources"] = sources
        if tags is not UNSET:
            field_dict["tags"] = tags
        if create_time_gte is not UNSET:
            field_dict["create_time__gte"] = create_time_gte
        if create_time_lt is not UNSET:
            field_dict["create_time__lt"] = create_time_lt
        if end_time_gte is not UNSET:
            field_dict["end_time__gte"] = end_time_gte
        if end_time_lt is not UNSET:
            field_dict["end_time__lt"] = end_time_lt
        if insert_time_gte is not UNSET:
            field_dict["insert_time__gte"] = insert_time_gte
        if insert_time_lt is not UNSET:
            field_dict["insert_time__lt"] = insert_time_lt
        if gender is not UNSET:
            field_dict["gender"] = gender
        if age_gte is not UNSET:
            field_dict["age__gte"] = age_gte
        if age_lt is not UNSET:
            field_dict["age__lt"] = age_lt
        if ethnic_groups is not UNSET:
            field_dict["ethnic_groups"] = ethnic_groups
        if emotions is not UNSET:
            field_dict["emotions"] = emotions
        if masks is not UNSET:
            field_dict["masks"] = masks
        if liveness is not UNSET:
            field_dict["liveness"] = liveness
        if deepfake is not UNSET:
            field_dict["deepfake"] = deepfake
        if apparent_gender is not UNSET:
            field_dict["apparent_gender"] = apparent_gender
        if apparent_age_gte is not UNSET:
            field_dict["apparent_age__gte"] = apparent_age_gte
        if apparent_age_lt is not UNSET:
            field_dict["apparent_age__lt"] = apparent_age_lt
        if headwear_states is not UNSET:
            field_dict["headwear_states"] = headwear_states
        if headwear_apparent_colors is not UNSET:
            field_dict["headwear_apparent_colors"] = headwear_apparent_colors
        if sleeve_lengths is not UNSET:
            field_dict["sleeve_lengths"] = sleeve_lengths
        if upper_clothing_colors is not UNSET:
            field_dict["upper_clothing_colors"] = upper_clothing_colors
        if lower_garment_types is not UNSET:
            field_dict["lower_garment_types"] = lower_garment_types
        if lower_garment_colors is not UNSET:
            field_dict["lower_garment_colors"] = lower_garment_colors
        if shoes_apparent_colors is not UNSET:
            field_dict["shoes_apparent_colors"] = shoes_apparent_colors
        if backpack_states is not UNSET:
            field_dict["backpack_states"] = backpack_states
        if top_similar_object_ids is not UNSET:
            field_dict["top_similar_object_ids"] = top_similar_object_ids
        if top_similar_external_ids is not UNSET:
            field_dict["top_similar_external_ids"] = top_similar_external_ids
        if top_matching_candidates_label is not UNSET:
            field_dict["top_matching_candidates_label"] = top_matching_candidates_label
        if top_similar_object_similarity_gte is not UNSET:
            field_dict["top_similar_object_similarity__gte"] = top_similar_object_similarity_gte
        if top_similar_object_similarity_lt is not UNSET:
            field_dict["top_similar_object_similarity__lt"] = top_similar_object_similarity_lt
        if cities is not UNSET:
            field_dict["cities"] = cities
        if areas is not UNSET:
            field_dict["areas"] = areas
        if districts is not UNSET:
            field_dict["districts"] = districts
        if streets is not UNSET:
            field_dict["streets"] = streets
        if house_numbers is not UNSET:
            field_dict["house_numbers"] = house_numbers
        if origin_longitude is not UNSET:
            field_dict["origin_longitude"] = origin_longitude
        if origin_latitude is not UNSET:
            field_dict["origin_latitude"] = origin_latitude
        if longitude_delta is not UNSET:
            field_dict["longitude_delta"] = longitude_delta
        if latitude_delta is not UNSET:
            field_dict["latitude_delta"] = latitude_delta

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_event_ids(data: object) -> list[UUID] | Unset | UUID:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                event_ids_type_0 = []
                _event_ids_type_0 = data
                for event_ids_type_0_item_data in (_event_ids_type_0):
                    event_ids_type_0_item = UUID(event_ids_type_0_item_data)



                    event_ids_type_0.append(event_ids_type_0_item)

                return event_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            event_ids_type_1 = UUID(data)



            return event_ids_type_1

        event_ids = _parse_event_ids(d.pop("event_ids", UNSET))


        _event_id_gte = d.pop("event_id__gte", UNSET)
        event_id_gte: UUID | Unset
        if isinstance(_event_id_gte,  Unset):
            event_id_gte = UNSET
        else:
            event_id_gte = UUID(_event_id_gte)




        _event_id_lt = d.pop("event_id__lt", UNSET)
        event_id_lt: UUID | Unset
        if isinstance(_event_id_lt,  Unset):
            event_id_lt = UNSET
        else:
            event_id_lt = UUID(_event_id_lt)




        def _parse_handler_ids(data: object) -> list[UUID] | Unset | UUID:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                handler_ids_type_0 = []
                _handler_ids_type_0 = data
                for handler_ids_type_0_item_data in (_handler_ids_type_0):
                    handler_ids_type_0_item = UUID(handler_ids_type_0_item_data)



                    handler_ids_type_0.append(handler_ids_type_0_item)

                return handler_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            handler_ids_type_1 = UUID(data)



            return handler_ids_type_1

        handler_ids = _parse_handler_ids(d.pop("handler_ids", UNSET))


        def _parse_face_ids(data: object) -> list[UUID] | Unset | UUID:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                face_ids_type_0 = []
                _face_ids_type_0 = data
                for face_ids_type_0_item_data in (_face_ids_type_0):
                    face_ids_type_0_item = UUID(face_ids_type_0_item_data)



                    face_ids_type_0.append(face_ids_type_0_item)

                return face_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            face_ids_type_1 = UUID(data)



            return face_ids_type_1

        face_ids = _parse_face_ids(d.pop("face_ids", UNSET))


        def _parse_external_ids(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                external_ids_type_0 = cast(list[str], data)

                return external_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        external_ids = _parse_external_ids(d.pop("external_ids", UNSET))


        def _parse_stream_ids(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                stream_ids_type_0 = []
                _stream_ids_type_0 = data
                for stream_ids_type_0_item_data in (_stream_ids_type_0):
                    def _parse_stream_ids_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    stream_ids_type_0_item = _parse_stream_ids_type_0_item(stream_ids_type_0_item_data)

                    stream_ids_type_0.append(stream_ids_type_0_item)

                return stream_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        stream_ids = _parse_stream_ids(d.pop("stream_ids", UNSET))


        def _parse_track_ids(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                track_ids_type_0 = []
                _track_ids_type_0 = data
                for track_ids_type_0_item_data in (_track_ids_type_0):
                    def _parse_track_ids_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    track_ids_type_0_item = _parse_track_ids_type_0_item(track_ids_type_0_item_data)

                    track_ids_type_0.append(track_ids_type_0_item)

                return track_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        track_ids = _parse_track_ids(d.pop("track_ids", UNSET))


        user_data = d.pop("user_data", UNSET)

        def _parse_sources(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                sources_type_0 = []
                _sources_type_0 = data
                for sources_type_0_item_data in (_sources_type_0):
                    def _parse_sources_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    sources_type_0_item = _parse_sources_type_0_item(sources_type_0_item_data)

                    sources_type_0.append(sources_type_0_item)

                return sources_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        sources = _parse_sources(d.pop("sources", UNSET))


        def _parse_tags(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = cast(list[str], data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))


        def _parse_create_time_gte(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        create_time_gte = _parse_create_time_gte(d.pop("create_time__gte", UNSET))


        def _parse_create_time_lt(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        create_time_lt = _parse_create_time_lt(d.pop("create_time__lt", UNSET))


        def _parse_end_time_gte(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        end_time_gte = _parse_end_time_gte(d.pop("end_time__gte", UNSET))


        def _parse_end_time_lt(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        end_time_lt = _parse_end_time_lt(d.pop("end_time__lt", UNSET))


        def _parse_insert_time_gte(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        insert_time_gte = _parse_insert_time_gte(d.pop("insert_time__gte", UNSET))


        def _parse_insert_time_lt(data: object) -> datetime.datetime | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                componentsschemas_time_or_relative_type_0 = datetime.datetime.fromisoformat(data)



                return componentsschemas_time_or_relative_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | str | Unset, data)

        insert_time_lt = _parse_insert_time_lt(d.pop("insert_time__lt", UNSET))


        def _parse_gender(data: object) -> EventStatsRequestFiltersType0GenderType1Type0 | list[EventStatsRequestFiltersType0GenderType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                gender_type_0 = []
                _gender_type_0 = data
                for gender_type_0_item_data in (_gender_type_0):
                    def _parse_gender_type_0_item(data: object) -> EventStatsRequestFiltersType0GenderType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            gender_type_0_item_type_0 = check_event_stats_request_filters_type_0_gender_type_0_item_type_0(data)



                            return gender_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0GenderType0ItemType0 | None, data)

                    gender_type_0_item = _parse_gender_type_0_item(gender_type_0_item_data)

                    gender_type_0.append(gender_type_0_item)

                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                gender_type_1_type_0 = check_event_stats_request_filters_type_0_gender_type_1_type_0(data)



                return gender_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0GenderType1Type0 | list[EventStatsRequestFiltersType0GenderType0ItemType0 | None] | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))


        age_gte = d.pop("age__gte", UNSET)

        age_lt = d.pop("age__lt", UNSET)

        def _parse_ethnic_groups(data: object) -> EventStatsRequestFiltersType0EthnicGroupsType1Type0 | list[EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ethnic_groups_type_0 = []
                _ethnic_groups_type_0 = data
                for ethnic_groups_type_0_item_data in (_ethnic_groups_type_0):
                    def _parse_ethnic_groups_type_0_item(data: object) -> EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            ethnic_groups_type_0_item_type_0 = check_event_stats_request_filters_type_0_ethnic_groups_type_0_item_type_0(data)



                            return ethnic_groups_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 | None, data)

                    ethnic_groups_type_0_item = _parse_ethnic_groups_type_0_item(ethnic_groups_type_0_item_data)

                    ethnic_groups_type_0.append(ethnic_groups_type_0_item)

                return ethnic_groups_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ethnic_groups_type_1_type_0 = check_event_stats_request_filters_type_0_ethnic_groups_type_1_type_0(data)



                return ethnic_groups_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0EthnicGroupsType1Type0 | list[EventStatsRequestFiltersType0EthnicGroupsType0ItemType0 | None] | None | Unset, data)

        ethnic_groups = _parse_ethnic_groups(d.pop("ethnic_groups", UNSET))


        def _parse_emotions(data: object) -> EventStatsRequestFiltersType0EmotionsType1Type0 | list[EventStatsRequestFiltersType0EmotionsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                emotions_type_0 = []
                _emotions_type_0 = data
                for emotions_type_0_item_data in (_emotions_type_0):
                    def _parse_emotions_type_0_item(data: object) -> EventStatsRequestFiltersType0EmotionsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            emotions_type_0_item_type_0 = check_event_stats_request_filters_type_0_emotions_type_0_item_type_0(data)



                            return emotions_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0EmotionsType0ItemType0 | None, data)

                    emotions_type_0_item = _parse_emotions_type_0_item(emotions_type_0_item_data)

                    emotions_type_0.append(emotions_type_0_item)

                return emotions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                emotions_type_1_type_0 = check_event_stats_request_filters_type_0_emotions_type_1_type_0(data)



                return emotions_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0EmotionsType1Type0 | list[EventStatsRequestFiltersType0EmotionsType0ItemType0 | None] | None | Unset, data)

        emotions = _parse_emotions(d.pop("emotions", UNSET))


        def _parse_masks(data: object) -> EventStatsRequestFiltersType0MasksType1Type0 | list[EventStatsRequestFiltersType0MasksType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                masks_type_0 = []
                _masks_type_0 = data
                for masks_type_0_item_data in (_masks_type_0):
                    def _parse_masks_type_0_item(data: object) -> EventStatsRequestFiltersType0MasksType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            masks_type_0_item_type_0 = check_event_stats_request_filters_type_0_masks_type_0_item_type_0(data)



                            return masks_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0MasksType0ItemType0 | None, data)

                    masks_type_0_item = _parse_masks_type_0_item(masks_type_0_item_data)

                    masks_type_0.append(masks_type_0_item)

                return masks_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                masks_type_1_type_0 = check_event_stats_request_filters_type_0_masks_type_1_type_0(data)



                return masks_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0MasksType1Type0 | list[EventStatsRequestFiltersType0MasksType0ItemType0 | None] | None | Unset, data)

        masks = _parse_masks(d.pop("masks", UNSET))


        def _parse_liveness(data: object) -> EventStatsRequestFiltersType0LivenessType1Type0 | list[EventStatsRequestFiltersType0LivenessType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                liveness_type_0 = []
                _liveness_type_0 = data
                for liveness_type_0_item_data in (_liveness_type_0):
                    def _parse_liveness_type_0_item(data: object) -> EventStatsRequestFiltersType0LivenessType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            liveness_type_0_item_type_0 = check_event_stats_request_filters_type_0_liveness_type_0_item_type_0(data)



                            return liveness_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0LivenessType0ItemType0 | None, data)

                    liveness_type_0_item = _parse_liveness_type_0_item(liveness_type_0_item_data)

                    liveness_type_0.append(liveness_type_0_item)

                return liveness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                liveness_type_1_type_0 = check_event_stats_request_filters_type_0_liveness_type_1_type_0(data)



                return liveness_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0LivenessType1Type0 | list[EventStatsRequestFiltersType0LivenessType0ItemType0 | None] | None | Unset, data)

        liveness = _parse_liveness(d.pop("liveness", UNSET))


        def _parse_deepfake(data: object) -> EventStatsRequestFiltersType0DeepfakeType1Type0 | list[EventStatsRequestFiltersType0DeepfakeType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                deepfake_type_0 = []
                _deepfake_type_0 = data
                for deepfake_type_0_item_data in (_deepfake_type_0):
                    def _parse_deepfake_type_0_item(data: object) -> EventStatsRequestFiltersType0DeepfakeType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            deepfake_type_0_item_type_0 = check_event_stats_request_filters_type_0_deepfake_type_0_item_type_0(data)



                            return deepfake_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0DeepfakeType0ItemType0 | None, data)

                    deepfake_type_0_item = _parse_deepfake_type_0_item(deepfake_type_0_item_data)

                    deepfake_type_0.append(deepfake_type_0_item)

                return deepfake_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                deepfake_type_1_type_0 = check_event_stats_request_filters_type_0_deepfake_type_1_type_0(data)



                return deepfake_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0DeepfakeType1Type0 | list[EventStatsRequestFiltersType0DeepfakeType0ItemType0 | None] | None | Unset, data)

        deepfake = _parse_deepfake(d.pop("deepfake", UNSET))


        def _parse_apparent_gender(data: object) -> EventStatsRequestFiltersType0ApparentGenderType1Type0 | list[EventStatsRequestFiltersType0ApparentGenderType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                apparent_gender_type_0 = []
                _apparent_gender_type_0 = data
                for apparent_gender_type_0_item_data in (_apparent_gender_type_0):
                    def _parse_apparent_gender_type_0_item(data: object) -> EventStatsRequestFiltersType0ApparentGenderType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            apparent_gender_type_0_item_type_0 = check_event_stats_request_filters_type_0_apparent_gender_type_0_item_type_0(data)



                            return apparent_gender_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0ApparentGenderType0ItemType0 | None, data)

                    apparent_gender_type_0_item = _parse_apparent_gender_type_0_item(apparent_gender_type_0_item_data)

                    apparent_gender_type_0.append(apparent_gender_type_0_item)

                return apparent_gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                apparent_gender_type_1_type_0 = check_event_stats_request_filters_type_0_apparent_gender_type_1_type_0(data)



                return apparent_gender_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0ApparentGenderType1Type0 | list[EventStatsRequestFiltersType0ApparentGenderType0ItemType0 | None] | None | Unset, data)

        apparent_gender = _parse_apparent_gender(d.pop("apparent_gender", UNSET))


        apparent_age_gte = d.pop("apparent_age__gte", UNSET)

        apparent_age_lt = d.pop("apparent_age__lt", UNSET)

        def _parse_headwear_states(data: object) -> EventStatsRequestFiltersType0HeadwearStatesType1Type0 | list[EventStatsRequestFiltersType0HeadwearStatesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                headwear_states_type_0 = []
                _headwear_states_type_0 = data
                for headwear_states_type_0_item_data in (_headwear_states_type_0):
                    def _parse_headwear_states_type_0_item(data: object) -> EventStatsRequestFiltersType0HeadwearStatesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            headwear_states_type_0_item_type_0 = check_event_stats_request_filters_type_0_headwear_states_type_0_item_type_0(data)



                            return headwear_states_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0HeadwearStatesType0ItemType0 | None, data)

                    headwear_states_type_0_item = _parse_headwear_states_type_0_item(headwear_states_type_0_item_data)

                    headwear_states_type_0.append(headwear_states_type_0_item)

                return headwear_states_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                headwear_states_type_1_type_0 = check_event_stats_request_filters_type_0_headwear_states_type_1_type_0(data)



                return headwear_states_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0HeadwearStatesType1Type0 | list[EventStatsRequestFiltersType0HeadwearStatesType0ItemType0 | None] | None | Unset, data)

        headwear_states = _parse_headwear_states(d.pop("headwear_states", UNSET))


        def _parse_headwear_apparent_colors(data: object) -> EventStatsRequestFiltersType0HeadwearApparentColorsType1Type0 | list[EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                headwear_apparent_colors_type_0 = []
                _headwear_apparent_colors_type_0 = data
                for headwear_apparent_colors_type_0_item_data in (_headwear_apparent_colors_type_0):
                    def _parse_headwear_apparent_colors_type_0_item(data: object) -> EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, str):
                                raise TypeError()
                            headwear_apparent_colors_type_0_item_type_0 = check_event_stats_request_filters_type_0_headwear_apparent_colors_type_0_item_type_0(data)



                            return headwear_apparent_colors_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0 | None, data)

                    headwear_apparent_colors_type_0_item = _parse_headwear_apparent_colors_type_0_item(headwear_apparent_colors_type_0_item_data)

                    headwear_apparent_colors_type_0.append(headwear_apparent_colors_type_0_item)

                return headwear_apparent_colors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                headwear_apparent_colors_type_1_type_0 = check_event_stats_request_filters_type_0_headwear_apparent_colors_type_1_type_0(data)



                return headwear_apparent_colors_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0HeadwearApparentColorsType1Type0 | list[EventStatsRequestFiltersType0HeadwearApparentColorsType0ItemType0 | None] | None | Unset, data)

        headwear_apparent_colors = _parse_headwear_apparent_colors(d.pop("headwear_apparent_colors", UNSET))


        def _parse_sleeve_lengths(data: object) -> EventStatsRequestFiltersType0SleeveLengthsType1Type0 | list[EventStatsRequestFiltersType0SleeveLengthsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                sleeve_lengths_type_0 = []
                _sleeve_lengths_type_0 = data
                for sleeve_lengths_type_0_item_data in (_sleeve_lengths_type_0):
                    def _parse_sleeve_lengths_type_0_item(data: object) -> EventStatsRequestFiltersType0SleeveLengthsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            sleeve_lengths_type_0_item_type_0 = check_event_stats_request_filters_type_0_sleeve_lengths_type_0_item_type_0(data)



                            return sleeve_lengths_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0SleeveLengthsType0ItemType0 | None, data)

                    sleeve_lengths_type_0_item = _parse_sleeve_lengths_type_0_item(sleeve_lengths_type_0_item_data)

                    sleeve_lengths_type_0.append(sleeve_lengths_type_0_item)

                return sleeve_lengths_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                sleeve_lengths_type_1_type_0 = check_event_stats_request_filters_type_0_sleeve_lengths_type_1_type_0(data)



                return sleeve_lengths_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0SleeveLengthsType1Type0 | list[EventStatsRequestFiltersType0SleeveLengthsType0ItemType0 | None] | None | Unset, data)

        sleeve_lengths = _parse_sleeve_lengths(d.pop("sleeve_lengths", UNSET))


        def _parse_upper_clothing_colors(data: object) -> EventStatsRequestFiltersType0UpperClothingColorsType1Type0 | list[EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                upper_clothing_colors_type_0 = []
                _upper_clothing_colors_type_0 = data
                for upper_clothing_colors_type_0_item_data in (_upper_clothing_colors_type_0):
                    def _parse_upper_clothing_colors_type_0_item(data: object) -> EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, str):
                                raise TypeError()
                            upper_clothing_colors_type_0_item_type_0 = check_event_stats_request_filters_type_0_upper_clothing_colors_type_0_item_type_0(data)



                            return upper_clothing_colors_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0 | None, data)

                    upper_clothing_colors_type_0_item = _parse_upper_clothing_colors_type_0_item(upper_clothing_colors_type_0_item_data)

                    upper_clothing_colors_type_0.append(upper_clothing_colors_type_0_item)

                return upper_clothing_colors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                upper_clothing_colors_type_1_type_0 = check_event_stats_request_filters_type_0_upper_clothing_colors_type_1_type_0(data)



                return upper_clothing_colors_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0UpperClothingColorsType1Type0 | list[EventStatsRequestFiltersType0UpperClothingColorsType0ItemType0 | None] | None | Unset, data)

        upper_clothing_colors = _parse_upper_clothing_colors(d.pop("upper_clothing_colors", UNSET))


        def _parse_lower_garment_types(data: object) -> EventStatsRequestFiltersType0LowerGarmentTypesType1Type0 | list[EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                lower_garment_types_type_0 = []
                _lower_garment_types_type_0 = data
                for lower_garment_types_type_0_item_data in (_lower_garment_types_type_0):
                    def _parse_lower_garment_types_type_0_item(data: object) -> EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            lower_garment_types_type_0_item_type_0 = check_event_stats_request_filters_type_0_lower_garment_types_type_0_item_type_0(data)



                            return lower_garment_types_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0 | None, data)

                    lower_garment_types_type_0_item = _parse_lower_garment_types_type_0_item(lower_garment_types_type_0_item_data)

                    lower_garment_types_type_0.append(lower_garment_types_type_0_item)

                return lower_garment_types_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                lower_garment_types_type_1_type_0 = check_event_stats_request_filters_type_0_lower_garment_types_type_1_type_0(data)



                return lower_garment_types_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0LowerGarmentTypesType1Type0 | list[EventStatsRequestFiltersType0LowerGarmentTypesType0ItemType0 | None] | None | Unset, data)

        lower_garment_types = _parse_lower_garment_types(d.pop("lower_garment_types", UNSET))


        def _parse_lower_garment_colors(data: object) -> EventStatsRequestFiltersType0LowerGarmentColorsType1Type0 | list[EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                lower_garment_colors_type_0 = []
                _lower_garment_colors_type_0 = data
                for lower_garment_colors_type_0_item_data in (_lower_garment_colors_type_0):
                    def _parse_lower_garment_colors_type_0_item(data: object) -> EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, str):
                                raise TypeError()
                            lower_garment_colors_type_0_item_type_0 = check_event_stats_request_filters_type_0_lower_garment_colors_type_0_item_type_0(data)



                            return lower_garment_colors_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0 | None, data)

                    lower_garment_colors_type_0_item = _parse_lower_garment_colors_type_0_item(lower_garment_colors_type_0_item_data)

                    lower_garment_colors_type_0.append(lower_garment_colors_type_0_item)

                return lower_garment_colors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lower_garment_colors_type_1_type_0 = check_event_stats_request_filters_type_0_lower_garment_colors_type_1_type_0(data)



                return lower_garment_colors_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0LowerGarmentColorsType1Type0 | list[EventStatsRequestFiltersType0LowerGarmentColorsType0ItemType0 | None] | None | Unset, data)

        lower_garment_colors = _parse_lower_garment_colors(d.pop("lower_garment_colors", UNSET))


        def _parse_shoes_apparent_colors(data: object) -> EventStatsRequestFiltersType0ShoesApparentColorsType1Type0 | list[EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                shoes_apparent_colors_type_0 = []
                _shoes_apparent_colors_type_0 = data
                for shoes_apparent_colors_type_0_item_data in (_shoes_apparent_colors_type_0):
                    def _parse_shoes_apparent_colors_type_0_item(data: object) -> EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, str):
                                raise TypeError()
                            shoes_apparent_colors_type_0_item_type_0 = check_event_stats_request_filters_type_0_shoes_apparent_colors_type_0_item_type_0(data)



                            return shoes_apparent_colors_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0 | None, data)

                    shoes_apparent_colors_type_0_item = _parse_shoes_apparent_colors_type_0_item(shoes_apparent_colors_type_0_item_data)

                    shoes_apparent_colors_type_0.append(shoes_apparent_colors_type_0_item)

                return shoes_apparent_colors_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, str):
                    raise TypeError()
                shoes_apparent_colors_type_1_type_0 = check_event_stats_request_filters_type_0_shoes_apparent_colors_type_1_type_0(data)



                return shoes_apparent_colors_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0ShoesApparentColorsType1Type0 | list[EventStatsRequestFiltersType0ShoesApparentColorsType0ItemType0 | None] | None | Unset, data)

        shoes_apparent_colors = _parse_shoes_apparent_colors(d.pop("shoes_apparent_colors", UNSET))


        def _parse_backpack_states(data: object) -> EventStatsRequestFiltersType0BackpackStatesType1Type0 | list[EventStatsRequestFiltersType0BackpackStatesType0ItemType0 | None] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                backpack_states_type_0 = []
                _backpack_states_type_0 = data
                for backpack_states_type_0_item_data in (_backpack_states_type_0):
                    def _parse_backpack_states_type_0_item(data: object) -> EventStatsRequestFiltersType0BackpackStatesType0ItemType0 | None:
                        if data is None:
                            return data
                        try:
                            if not isinstance(data, int):
                                raise TypeError()
                            backpack_states_type_0_item_type_0 = check_event_stats_request_filters_type_0_backpack_states_type_0_item_type_0(data)



                            return backpack_states_type_0_item_type_0
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(EventStatsRequestFiltersType0BackpackStatesType0ItemType0 | None, data)

                    backpack_states_type_0_item = _parse_backpack_states_type_0_item(backpack_states_type_0_item_data)

                    backpack_states_type_0.append(backpack_states_type_0_item)

                return backpack_states_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, int):
                    raise TypeError()
                backpack_states_type_1_type_0 = check_event_stats_request_filters_type_0_backpack_states_type_1_type_0(data)



                return backpack_states_type_1_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EventStatsRequestFiltersType0BackpackStatesType1Type0 | list[EventStatsRequestFiltersType0BackpackStatesType0ItemType0 | None] | None | Unset, data)

        backpack_states = _parse_backpack_states(d.pop("backpack_states", UNSET))


        def _parse_top_similar_object_ids(data: object) -> list[UUID] | Unset | UUID:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                top_similar_object_ids_type_0 = []
                _top_similar_object_ids_type_0 = data
                for top_similar_object_ids_type_0_item_data in (_top_similar_object_ids_type_0):
                    top_similar_object_ids_type_0_item = UUID(top_similar_object_ids_type_0_item_data)



                    top_similar_object_ids_type_0.append(top_similar_object_ids_type_0_item)

                return top_similar_object_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, str):
                raise TypeError()
            top_similar_object_ids_type_1 = UUID(data)



            return top_similar_object_ids_type_1

        top_similar_object_ids = _parse_top_similar_object_ids(d.pop("top_similar_object_ids", UNSET))


        def _parse_top_similar_external_ids(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                top_similar_external_ids_type_0 = cast(list[str], data)

                return top_similar_external_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        top_similar_external_ids = _parse_top_similar_external_ids(d.pop("top_similar_external_ids", UNSET))


        top_matching_candidates_label = d.pop("top_matching_candidates_label", UNSET)

        top_similar_object_similarity_gte = d.pop("top_similar_object_similarity__gte", UNSET)

        top_similar_object_similarity_lt = d.pop("top_similar_object_similarity__lt", UNSET)

        def _parse_cities(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                cities_type_0 = []
                _cities_type_0 = data
                for cities_type_0_item_data in (_cities_type_0):
                    def _parse_cities_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    cities_type_0_item = _parse_cities_type_0_item(cities_type_0_item_data)

                    cities_type_0.append(cities_type_0_item)

                return cities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        cities = _parse_cities(d.pop("cities", UNSET))


        def _parse_areas(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                areas_type_0 = []
                _areas_type_0 = data
                for areas_type_0_item_data in (_areas_type_0):
                    def _parse_areas_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    areas_type_0_item = _parse_areas_type_0_item(areas_type_0_item_data)

                    areas_type_0.append(areas_type_0_item)

                return areas_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        areas = _parse_areas(d.pop("areas", UNSET))


        def _parse_districts(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                districts_type_0 = []
                _districts_type_0 = data
                for districts_type_0_item_data in (_districts_type_0):
                    def _parse_districts_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    districts_type_0_item = _parse_districts_type_0_item(districts_type_0_item_data)

                    districts_type_0.append(districts_type_0_item)

                return districts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        districts = _parse_districts(d.pop("districts", UNSET))


        def _parse_streets(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                streets_type_0 = []
                _streets_type_0 = data
                for streets_type_0_item_data in (_streets_type_0):
                    def _parse_streets_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    streets_type_0_item = _parse_streets_type_0_item(streets_type_0_item_data)

                    streets_type_0.append(streets_type_0_item)

                return streets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        streets = _parse_streets(d.pop("streets", UNSET))


        def _parse_house_numbers(data: object) -> list[None | str] | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                house_numbers_type_0 = []
                _house_numbers_type_0 = data
                for house_numbers_type_0_item_data in (_house_numbers_type_0):
                    def _parse_house_numbers_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    house_numbers_type_0_item = _parse_house_numbers_type_0_item(house_numbers_type_0_item_data)

                    house_numbers_type_0.append(house_numbers_type_0_item)

                return house_numbers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | str | Unset, data)

        house_numbers = _parse_house_numbers(d.pop("house_numbers", UNSET))


        def _parse_origin_longitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        origin_longitude = _parse_origin_longitude(d.pop("origin_longitude", UNSET))


        def _parse_origin_latitude(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        origin_latitude = _parse_origin_latitude(d.pop("origin_latitude", UNSET))


        longitude_delta = d.pop("longitude_delta", UNSET)

        latitude_delta = d.pop("latitude_delta", UNSET)

        event_stats_request_filters_type_0 = cls(
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
        )


        event_stats_request_filters_type_0.additional_properties = d
        return event_stats_request_filters_type_0

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
