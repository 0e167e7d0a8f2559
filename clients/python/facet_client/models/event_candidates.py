from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.event_candidates_deepfake_item_type_0 import check_event_candidates_deepfake_item_type_0
from ..models.event_candidates_deepfake_item_type_0 import EventCandidatesDeepfakeItemType0
from ..models.event_candidates_emotions_item_type_0 import check_event_candidates_emotions_item_type_0
from ..models.event_candidates_emotions_item_type_0 import EventCandidatesEmotionsItemType0
from ..models.event_candidates_ethnic_groups_item_type_0 import check_event_candidates_ethnic_groups_item_type_0
from ..models.event_candidates_ethnic_groups_item_type_0 import EventCandidatesEthnicGroupsItemType0
from ..models.event_candidates_gender_item_type_0 import check_event_candidates_gender_item_type_0
from ..models.event_candidates_gender_item_type_0 import EventCandidatesGenderItemType0
from ..models.event_candidates_liveness_item_type_0 import check_event_candidates_liveness_item_type_0
from ..models.event_candidates_liveness_item_type_0 import EventCandidatesLivenessItemType0
from ..models.event_candidates_masks_item_type_0 import check_event_candidates_masks_item_type_0
from ..models.event_candidates_masks_item_type_0 import EventCandidatesMasksItemType0
from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast
from uuid import UUID
import datetime






T = TypeVar("T", bound="EventCandidates")



@_attrs_define
class EventCandidates:
    """ 
        Attributes:
            origin (Literal['events']):
            event_ids (list[UUID] | Unset):
            event_id_gte (UUID | Unset): A UUID, in lower case.
            event_id_lt (UUID | Unset): A UUID, in lower case.
            handler_ids (list[UUID] | Unset):
            face_ids (list[UUID] | Unset):
            external_ids (list[str] | Unset):
            stream_ids (list[None | str] | Unset):
            track_ids (list[None | str] | Unset):
            user_data (str | Unset):
            sources (list[None | str] | Unset):
            tags (list[str] | Unset):
            end_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            end_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            insert_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            insert_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            gender (list[EventCandidatesGenderItemType0 | None] | Unset):
            age_gte (int | Unset):
            age_lt (int | Unset):
            ethnic_groups (list[EventCandidatesEthnicGroupsItemType0 | None] | Unset):
            emotions (list[EventCandidatesEmotionsItemType0 | None] | Unset):
            masks (list[EventCandidatesMasksItemType0 | None] | Unset):
            liveness (list[EventCandidatesLivenessItemType0 | None] | Unset):
            deepfake (list[EventCandidatesDeepfakeItemType0 | None] | Unset):
            top_similar_object_ids (list[UUID] | Unset):
            top_similar_external_ids (list[str] | Unset):
            top_matching_candidates_label (str | Unset):
            top_similar_object_similarity_gte (float | Unset):
            top_similar_object_similarity_lt (float | Unset):
            cities (list[None | str] | Unset):
            areas (list[None | str] | Unset):
            districts (list[None | str] | Unset):
            streets (list[None | str] | Unset):
            house_numbers (list[None | str] | Unset):
            origin_longitude (float | None | Unset):
            origin_latitude (float | None | Unset):
            longitude_delta (float | Unset): Half the side of the box, degrees.
            latitude_delta (float | Unset): Half the side of the box, degrees.
            account_id (UUID | Unset): A UUID, in lower case.
            create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
            create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>.
     """

    origin: Literal['events']
    event_ids: list[UUID] | Unset = UNSET
    event_id_gte: UUID | Unset = UNSET
    event_id_lt: UUID | Unset = UNSET
    handler_ids: list[UUID] | Unset = UNSET
    face_ids: list[UUID] | Unset = UNSET
    external_ids: list[str] | Unset = UNSET
    stream_ids: list[None | str] | Unset = UNSET
    track_ids: list[None | str] | Unset = UNSET
    user_data: str | Unset = UNSET
    sources: list[None | str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    end_time_gte: datetime.datetime | str | Unset = UNSET
    end_time_lt: datetime.datetime | str | Unset = UNSET
    insert_time_gte: datetime.datetime | str | Unset = UNSET
    insert_time_lt: datetime.datetime | str | Unset = UNSET
    gender: list[EventCandidatesGenderItemType0 | None] | Unset = UNSET
    age_gte: int | Unset = UNSET
    age_lt: int | Unset = UNSET
    ethnic_groups: list[EventCandidatesEthnicGroupsItemType0 | None] | Unset = UNSET
    emotions: list[EventCandidatesEmotionsItemType0 | None] | Unset = UNSET
    masks: list[EventCandidatesMasksItemType0 | None] | Unset = UNSET
    liveness: list[EventCandidatesLivenessItemType0 | None] | Unset = UNSET
    deepfake: list[EventCandidatesDeepfakeItemType0 | None] | Unset = UNSET
    top_similar_object_ids: list[UUID] | Unset = UNSET
    top_similar_external_ids: list[str] | Unset = UNSET
    top_matching_candidates_label: str | Unset = UNSET
    top_similar_object_similarity_gte: float | Unset = UNSET
    top_similar_object_similarity_lt: float | Unset = UNSET
    cities: list[None | str] | Unset = UNSET
    areas: list[None | str] | Unset = UNSET
    districts: list[None | str] | Unset = UNSET
    streets: list[None | str] | Unset = UNSET
    house_numbers: list[None | str] | Unset = UNSET
    origin_longitude: float | None | Unset = UNSET
    origin_latitude: float | None | Unset = UNSET
    longitude_delta: float | Unset = UNSET
    latitude_delta: float | Unset = UNSET
    account_id: UUID | Unset = UNSET
    create_time_gte: datetime.datetime | str | Unset = UNSET
    create_time_lt: datetime.datetime | str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        origin = self.origin

        event_ids: list[str] | Unset = UNSET
        if not isinstance(self.event_ids, Unset):
            event_ids = []
            for event_ids_item_data in self.event_ids:
                event_ids_item = str(event_ids_item_data)
                event_ids.append(event_ids_item)



        event_id_gte: str | Unset = UNSET
        if not isinstance(self.event_id_gte, Unset):
            event_id_gte = str(self.event_id_gte)

        event_id_lt: str | Unset = UNSET
        if not isinstance(self.event_id_lt, Unset):
            event_id_lt = str(self.event_id_lt)

        handler_ids: list[str] | Unset = UNSET
        if not isinstance(self.handler_ids, Unset):
            handler_ids = []
            for handler_ids_item_data in self.handler_ids:
                handler_ids_item = str(handler_ids_item_data)
                handler_ids.append(handler_ids_item)



        face_ids: list[str] | Unset = UNSET
        if not isinstance(self.face_ids, Unset):
            face_ids = []
            for face_ids_item_data in self.face_ids:
                face_ids_item = str(face_ids_item_data)
                face_ids.append(face_ids_item)



        external_ids: list[str] | Unset = UNSET
        if not isinstance(self.external_ids, Unset):
            external_ids = self.external_ids



        stream_ids: list[None | str] | Unset = UNSET
        if not isinstance(self.stream_ids, Unset):
            stream_ids = []
            for stream_ids_item_data in self.stream_ids:
                stream_ids_item: None | str
                stream_ids_item = stream_ids_item_data
                stream_ids.append(stream_ids_item)



        track_ids: list[None | str] | Unset = UNSET
        if not isinstance(self.track_ids, Unset):
            track_ids = []
            for track_ids_item_data in self.track_ids:
                track_ids_item: None | str
                track_ids_item = track_ids_item_data
                track_ids.append(track_ids_item)



        user_data = self.user_data

        sources: list[None | str] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item: None | str
                sources_item = sources_item_data
                sources.append(sources_item)



        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags



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

        gender: list[int | None] | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = []
            for gender_item_data in self.gender:
                gender_item: int | None
                if isinstance(gender_item_data, int):
                    gender_item = gender_item_data
                else:
                    gender_item = gender_item_data
                gender.append(gender_item)



        age_gte = self.age_gte

        age_lt = self.age_lt

        ethnic_groups: list[int | None] | Unset = UNSET
        if not isinstance(self.ethnic_groups, Unset):
            ethnic_groups = []
            for ethnic_groups_item_data in self.ethnic_groups:
                ethnic_groups_item: int | None
                if isinstance(ethnic_groups_item_data, int):
                    ethnic_groups_item = ethnic_groups_item_data
                else:
                    ethnic_groups_item = ethnic_groups_item_data
                ethnic_groups.append(ethnic_groups_item)



        emotions: list[int | None] | Unset = UNSET
        if not isinstance(self.emotions, Unset):
            emotions = []
            for emotions_item_data in self.emotions:
                emotions_item: int | None
                if isinstance(emotions_item_data, int):
                    emotions_item = emotions_item_data
                else:
                    emotions_item = emotions_item_data
                emotions.append(emotions_item)



        masks: list[int | None] | Unset = UNSET
        if not isinstance(self.masks, Unset):
            masks = []
            for masks_item_data in self.masks:
                masks_item: int | None
                if isinstance(masks_item_data, int):
                    masks_item = masks_item_data
                else:
                    masks_item = masks_item_data
                masks.append(masks_item)



        liveness: list[int | None] | Unset = UNSET
        if not isinstance(self.liveness, Unset):
            liveness = []
            for liveness_item_data in self.liveness:
                liveness_item: int | None
                if isinstance(liveness_item_data, int):
                    liveness_item = liveness_item_data
                else:
                    liveness_item = liveness_item_data
                liveness.append(liveness_item)



        deepfake: list[int | None] | Unset = UNSET
        if not isinstance(self.deepfake, Unset):
            deepfake = []
            for deepfake_item_data in self.deepfake:
                deepfake_item: int | None
                if isinstance(deepfake_item_data, int):
                    deepfake_item = deepfake_item_data
                else:
                    deepfake_item = deepfake_item_data
                deepfake.append(deepfake_item)



        top_similar_object_ids: list[str] | Unset = UNSET
        if not isinstance(self.top_similar_object_ids, Unset):
            top_similar_object_ids = []
            for top_similar_object_ids_item_data in self.top_similar_object_ids:
                top_similar_object_ids_item = str(top_similar_object_ids_item_data)
                top_similar_object_ids.append(top_similar_object_ids_item)



        top_similar_external_ids: list[str] | Unset = UNSET
        if not isinstance(self.top_similar_external_ids, Unset):
            top_similar_external_ids = self.top_similar_external_ids



        top_matching_candidates_label = self.top_matching_candidates_label

        top_similar_object_similarity_gte = self.top_similar_object_similarity_gte

        top_similar_object_similarity_lt = self.top_similar_object_similarity_lt

        cities: list[None | str] | Unset = UNSET
        if not isinstance(self.cities, Unset):
            cities = []
            for cities_item_data in self.cities:
                cities_item: None | str
                cities_item = cities_item_data
                cities.append(cities_item)



        areas: list[None | str] | Unset = UNSET
        if not isinstance(self.areas, Unset):
            areas = []
            for areas_item_data in self.areas:
                areas_item: None | str
                areas_item = areas_item_data
                areas.append(areas_item)



        districts: list[None | str] | Unset = UNSET
        if not isinstance(self.districts, Unset):
            districts = []
            for districts_item_data in self.districts:
                districts_item: None | str
                districts_item = districts_item_data
                districts.append(districts_item)



        streets: list[None | str] | Unset = UNSET
        if not isinstance(self.streets, Unset):
            streets = []
            for streets_item_data in self.streets:
                streets_item: None | str
                streets_item = streets_item_data
                streets.append(streets_item)



        house_numbers: list[None | str] | Unset = UNSET
        if not isinstance(self.house_numbers, Unset):
            house_numbers = []
            for house_numbers_item_data in self.house_numbers:
                house_numbers_item: None | str
                house_numbers_item = house_numbers_item_data
                house_numbers.append(house_numbers_item)



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

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

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


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "origin": origin,
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
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if create_time_gte is not UNSET:
            field_dict["create_time__gte"] = create_time_gte
        if create_time_lt is not UNSET:
            field_dict["create_time__lt"] = create_time_lt

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        origin = cast(Literal['events'] , d.pop("origin"))
        if origin != 'events':
            raise ValueError(f"origin must match const 'events', got '{origin}'")

        _event_ids = d.pop("event_ids", UNSET)
        event_ids: list[UUID] | Unset = UNSET
        if _event_ids is not UNSET:
            event_ids = []
            for event_ids_item_data in _event_ids:
                event_ids_item = UUID(event_ids_item_data)



                event_ids.append(event_ids_item)


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




        _handler_ids = d.pop("handler_ids", UNSET)
        handler_ids: list[UUID] | Unset = UNSET
        if _handler_ids is not UNSET:
            handler_ids = []
            for handler_ids_item_data in _handler_ids:
                handler_ids_item = UUID(handler_ids_item_data)



                handler_ids.append(handler_ids_item)


        _face_ids = d.pop("face_ids", UNSET)
        face_ids: list[UUID] | Unset = UNSET
        if _face_ids is not UNSET:
            face_ids = []
            for face_ids_item_data in _face_ids:
                face_ids_item = UUID(face_ids_item_data)



                face_ids.append(face_ids_item)


        external_ids = cast(list[str], d.pop("external_ids", UNSET))


        _stream_ids = d.pop("stream_ids", UNSET)
        stream_ids: list[None | str] | Unset = UNSET
        if _stream_ids is not UNSET:
            stream_ids = []
            for stream_ids_item_data in _stream_ids:
                def _parse_stream_ids_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                stream_ids_item = _parse_stream_ids_item(stream_ids_item_data)

                stream_ids.append(stream_ids_item)


        _track_ids = d.pop("track_ids", UNSET)
        track_ids: list[None | str] | Unset = UNSET
        if _track_ids is not UNSET:
            track_ids = []
            for track_ids_item_data in _track_ids:
                def _parse_track_ids_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                track_ids_item = _parse_track_ids_item(track_ids_item_data)

                track_ids.append(track_ids_item)


        user_data = d.pop("user_data", UNSET)

        _sources = d.pop("sources", UNSET)
        sources: list[None | str] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in _sources:
                def _parse_sources_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                sources_item = _parse_sources_item(sources_item_data)

                sources.append(sources_item)


        tags = cast(list[str], d.pop("tags", UNSET))


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


        _gender = d.pop("gender", UNSET)
        gender: list[EventCandidatesGenderItemType0 | None] | Unset = UNSET
        if _gender is not UNSET:
            gender = []
            for gender_item_data in _gender:
                def _parse_gender_item(data: object) -> EventCandidatesGenderItemType0 | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, int):
                            raise TypeError()
                        gender_item_type_0 = check_event_candidates_gender_item_type_0(data)



                        return gender_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(EventCandidatesGenderItemType0 | None, data)

                gender_item = _parse_gender_item(gender_item_data)

                gender.append(gender_item)


        age_gte = d.pop("age__gte", UNSET)

        age_lt = d.pop("age__lt", UNSET)

        _ethnic_groups = d.pop("ethnic_groups", UNSET)
        ethnic_groups: list[EventCandidatesEthnicGroupsItemType0 | None] | Unset = UNSET
        if _ethnic_groups is not UNSET:
            ethnic_groups = []
            for ethnic_groups_item_data in _ethnic_groups:
                def _parse_ethnic_groups_item(data: object) -> EventCandidatesEthnicGroupsItemType0 | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, int):
                            raise TypeError()
                        ethnic_groups_item_type_0 = check_event_candidates_ethnic_groups_item_type_0(data)



                        return ethnic_groups_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(EventCandidatesEthnicGroupsItemType0 | None, data)

                ethnic_groups_item = _parse_ethnic_groups_item(ethnic_groups_item_data)

                ethnic_groups.append(ethnic_groups_item)


        _emotions = d.pop("emotions", UNSET)
        emotions: list[EventCandidatesEmotionsItemType0 | None] | Unset = UNSET
        if _emotions is not UNSET:
            emotions = []
            for emotions_item_data in _emotions:
                def _parse_emotions_item(data: object) -> EventCandidatesEmotionsItemType0 | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, int):
                            raise TypeError()
                        emotions_item_type_0 = check_event_candidates_emotions_item_type_0(data)



                        return emotions_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(EventCandidatesEmotionsItemType0 | None, data)

                emotions_item = _parse_emotions_item(emotions_item_data)

                emotions.append(emotions_item)


        _masks = d.pop("masks", UNSET)
        masks: list[EventCandidatesMasksItemType0 | None] | Unset = UNSET
        if _masks is not UNSET:
            masks = []
            for masks_item_data in _masks:
                def _parse_masks_item(data: object) -> EventCandidatesMasksItemType0 | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, int):
                            raise TypeError()
                        masks_item_type_0 = check_event_candidates_masks_item_type_0(data)



                        return masks_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(EventCandidatesMasksItemType0 | None, data)

                masks_item = _parse_masks_item(masks_item_data)

                masks.append(masks_item)


        _liveness = d.pop("liveness", UNSET)
        liveness: list[EventCandidatesLivenessItemType0 | None] | Unset = UNSET
        if _liveness is not UNSET:
            liveness = []
            for liveness_item_data in _liveness:
                def _parse_liveness_item(data: object) -> EventCandidatesLivenessItemType0 | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, int):
                            raise TypeError()
                        liveness_item_type_0 = check_event_candidates_liveness_item_type_0(data)



                        return liveness_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(EventCandidatesLivenessItemType0 | None, data)

                liveness_item = _parse_liveness_item(liveness_item_data)

                liveness.append(liveness_item)


        _deepfake = d.pop("deepfake", UNSET)
        deepfake: list[EventCandidatesDeepfakeItemType0 | None] | Unset = UNSET
        if _deepfake is not UNSET:
            deepfake = []
            for deepfake_item_data in _deepfake:
                def _parse_deepfake_item(data: object) -> EventCandidatesDeepfakeItemType0 | None:
                    if data is None:
                        return data
                    try:
                        if not isinstance(data, int):
                            raise TypeError()
                        deepfake_item_type_0 = check_event_candidates_deepfake_item_type_0(data)



                        return deepfake_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(EventCandidatesDeepfakeItemType0 | None, data)

                deepfake_item = _parse_deepfake_item(deepfake_item_data)

                deepfake.append(deepfake_item)


        _top_similar_object_ids = d.pop("top_similar_object_ids", UNSET)
        top_similar_object_ids: list[UUID] | Unset = UNSET
        if _top_similar_object_ids is not UNSET:
            top_similar_object_ids = []
            for top_similar_object_ids_item_data in _top_similar_object_ids:
                top_similar_object_ids_item = UUID(top_similar_object_ids_item_data)



                top_similar_object_ids.append(top_similar_object_ids_item)


        top_similar_external_ids = cast(list[str], d.pop("top_similar_external_ids", UNSET))


        top_matching_candidates_label = d.pop("top_matching_candidates_label", UNSET)

        top_similar_object_similarity_gte = d.pop("top_similar_object_similarity__gte", UNSET)

        top_similar_object_similarity_lt = d.pop("top_similar_object_similarity__lt", UNSET)

        _cities = d.pop("cities", UNSET)
        cities: list[None | str] | Unset = UNSET
        if _cities is not UNSET:
            cities = []
            for cities_item_data in _cities:
                def _parse_cities_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                cities_item = _parse_cities_item(cities_item_data)

                cities.append(cities_item)


        _areas = d.pop("areas", UNSET)
        areas: list[None | str] | Unset = UNSET
        if _areas is not UNSET:
            areas = []
            for areas_item_data in _areas:
                def _parse_areas_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                areas_item = _parse_areas_item(areas_item_data)

                areas.append(areas_item)


        _districts = d.pop("districts", UNSET)
        districts: list[None | str] | Unset = UNSET
        if _districts is not UNSET:
            districts = []
            for districts_item_data in _districts:
                def _parse_districts_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                districts_item = _parse_districts_item(districts_item_data)

                districts.append(districts_item)


        _streets = d.pop("streets", UNSET)
        streets: list[None | str] | Unset = UNSET
        if _streets is not UNSET:
            streets = []
            for streets_item_data in _streets:
                def _parse_streets_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                streets_item = _parse_streets_item(streets_item_data)

                streets.append(streets_item)


        _house_numbers = d.pop("house_numbers", UNSET)
        house_numbers: list[None | str] | Unset = UNSET
        if _house_numbers is not UNSET:
            house_numbers = []
            for house_numbers_item_data in _house_numbers:
                def _parse_house_numbers_item(data: object) -> None | str:
                    if data is None:
                        return data
                    return cast(None | str, data)

                house_numbers_item = _parse_house_numbers_item(house_numbers_item_data)

                house_numbers.append(house_numbers_item)


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

        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




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


        event_candidates = cls(
            origin=origin,
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
            account_id=account_id,
            create_time_gte=create_time_gte,
            create_time_lt=create_time_lt,
        )

        return event_candidates

