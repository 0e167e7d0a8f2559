from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.raw_event_deepfake_type_0 import check_raw_event_deepfake_type_0
from ..models.raw_event_deepfake_type_0 import RawEventDeepfakeType0
from ..models.raw_event_emotion_type_0 import check_raw_event_emotion_type_0
from ..models.raw_event_emotion_type_0 import RawEventEmotionType0
from ..models.raw_event_liveness_type_0 import check_raw_event_liveness_type_0
from ..models.raw_event_liveness_type_0 import RawEventLivenessType0
from ..models.raw_event_mask_type_0 import check_raw_event_mask_type_0
from ..models.raw_event_mask_type_0 import RawEventMaskType0
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.location import Location
  from ..models.raw_event_aggregate_estimations_type_0 import RawEventAggregateEstimationsType0
  from ..models.raw_event_detections_item import RawEventDetectionsItem
  from ..models.raw_event_face_attributes_type_0 import RawEventFaceAttributesType0
  from ..models.raw_event_face_type_0 import RawEventFaceType0
  from ..models.raw_event_matches_item import RawEventMatchesItem
  from ..models.raw_event_meta_type_0 import RawEventMetaType0





T = TypeVar("T", bound="RawEvent")



@_attrs_define
class RawEvent:
    """ 
        Attributes:
            event_id (UUID | Unset): A UUID, in lower case.
            external_id (str | Unset):  Default: ''.
            user_data (str | Unset):  Default: ''.
            source (str | Unset):  Default: ''.
            create_time (datetime.datetime | Unset): RFC 3339 with a zone.
            end_time (datetime.datetime | None | Unset):
            stream_id (None | str | Unset):
            track_id (None | str | Unset):
            tags (list[str] | Unset):
            location (Location | None | Unset):
            meta (None | RawEventMetaType0 | Unset):
            face (None | RawEventFaceType0 | Unset): A face that is there already, and the lists it was attached to.
            face_attributes (None | RawEventFaceAttributesType0 | Unset):
            detections (list[RawEventDetectionsItem] | Unset):
            aggregate_estimations (None | RawEventAggregateEstimationsType0 | Unset):
            emotion (None | RawEventEmotionType0 | Unset):
            mask (None | RawEventMaskType0 | Unset):
            liveness (None | RawEventLivenessType0 | Unset):
            deepfake (None | RawEventDeepfakeType0 | Unset):
            matches (list[RawEventMatchesItem] | Unset):
     """

    event_id: UUID | Unset = UNSET
    external_id: str | Unset = ''
    user_data: str | Unset = ''
    source: str | Unset = ''
    create_time: datetime.datetime | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    stream_id: None | str | Unset = UNSET
    track_id: None | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    location: Location | None | Unset = UNSET
    meta: None | RawEventMetaType0 | Unset = UNSET
    face: None | RawEventFaceType0 | Unset = UNSET
    face_attributes: None | RawEventFaceAttributesType0 | Unset = UNSET
    detections: list[RawEventDetectionsItem] | Unset = UNSET
    aggregate_estimations: None | RawEventAggregateEstimationsType0 | Unset = UNSET
    emotion: None | RawEventEmotionType0 | Unset = UNSET
    mask: None | RawEventMaskType0 | Unset = UNSET
    liveness: None | RawEventLivenessType0 | Unset = UNSET
    deepfake: None | RawEventDeepfakeType0 | Unset = UNSET
    matches: list[RawEventMatchesItem] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.location import Location # noqa: PLC0415
        from ..models.raw_event_aggregate_estimations_type_0 import RawEventAggregateEstimationsType0 # noqa: PLC0415
        from ..models.raw_event_detections_item import RawEventDetectionsItem # noqa: PLC0415
        from ..models.raw_event_face_attributes_type_0 import RawEventFaceAttributesType0 # noqa: PLC0415
        from ..models.raw_event_face_type_0 import RawEventFaceType0 # noqa: PLC0415
        from ..models.raw_event_matches_item import RawEventMatchesItem # noqa: PLC0415
        from ..models.raw_event_meta_type_0 import RawEventMetaType0 # noqa: PLC0415
        event_id: str | Unset = UNSET
        if not isinstance(self.event_id, Unset):
            event_id = str(self.event_id)

        external_id = self.external_id

        user_data = self.user_data

        source = self.source

        create_time: str | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = self.create_time.isoformat()

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        elif isinstance(self.end_time, datetime.datetime):
            end_time = self.end_time.isoformat()
        else:
            end_time = self.end_time

        stream_id: None | str | Unset
        if isinstance(self.stream_id, Unset):
            stream_id = UNSET
        else:
            stream_id = self.stream_id

        track_id: None | str | Unset
        if isinstance(self.track_id, Unset):
            track_id = UNSET
        else:
            track_id = self.track_id

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags



        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Location):
            location = self.location.to_dict()
        else:
            location = self.location

        meta: dict[str, Any] | None | Unset
        if isinstance(self.meta, Unset):
            meta = UNSET
        elif isinstance(self.meta, RawEventMetaType0):
            meta = self.meta.to_dict()
        else:
            meta = self.meta

        face: dict[str, Any] | None | Unset
        if isinstance(self.face, Unset):
            face = UNSET
        elif isinstance(self.face, RawEventFaceType0):
            face = self.face.to_dict()
        else:
            face = self.face

        face_attributes: dict[str, Any] | None | Unset
        if isinstance(self.face_attributes, Unset):
            face_attributes = UNSET
        elif isinstance(self.face_attributes, RawEventFaceAttributesType0):
            face_attributes = self.face_attributes.to_dict()
        else:
            face_attributes = self.face_attributes

        detections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.detections, Unset):
            detections = []
            for detections_item_data in self.detections:
                detections_item = detections_item_data.to_dict()
                detections.append(detections_item)



        aggregate_estimations: dict[str, Any] | None | Unset
        if isinstance(self.aggregate_estimations, Unset):
            aggregate_estimations = UNSET
        elif isinstance(self.aggregate_estimations, RawEventAggregateEstimationsType0):
            aggregate_estimations = self.aggregate_estimations.to_dict()
        else:
            aggregate_estimations = self.aggregate_estimations

        emotion: int | None | Unset
        if isinstance(self.emotion, Unset):
            emotion = UNSET
        elif isinstance(self.emotion, int):
            emotion = self.emotion
        else:
            emotion = self.emotion

        mask: int | None | Unset
        if isinstance(self.mask, Unset):
            mask = UNSET
        elif isinstance(self.mask, int):
            mask = self.mask
        else:
            mask = self.mask

        liveness: int | None | Unset
        if isinstance(self.liveness, Unset):
            liveness = UNSET
        elif isinstance(self.liveness, int):
            liveness = self.liveness
        else:
            liveness = self.liveness

        deepfake: int | None | Unset
        if isinstance(self.deepfake, Unset):
            deepfake = UNSET
        elif isinstance(self.deepfake, int):
            deepfake = self.deepfake
        else:
            deepfake = self.deepfake

        matches: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.matches, Unset):
            matches = []
            for matches_item_data in self.matches:
                matches_item = matches_item_data.to_dict()
                matches.append(matches_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if source is not UNSET:
            field_dict["source"] = source
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if stream_id is not UNSET:
            field_dict["stream_id"] = stream_id
        if track_id is not UNSET:
            field_dict["track_id"] = track_id
        if tags is not UNSET:
            field_dict["tags"] = tags
        if location is not UNSET:
            field_dict["location"] = location
        if meta is not UNSET:
            field_dict["meta"] = meta
        if face is not UNSET:
            field_dict["face"] = face
        if face_attributes is not UNSET:
            field_dict["face_attributes"] = face_attributes
        if detections is not UNSET:
            field_dict["detections"] = detections
        if aggregate_estimations is not UNSET:
            field_dict["aggregate_estimations"] = aggregate_estimations
        if emotion is not UNSET:
            field_dict["emotion"] = emotion
        if mask is not UNSET:
            field_dict["mask"] = mask
        if liveness is not UNSET:
            field_dict["liveness"] = liveness
        if deepfake is not UNSET:
            field_dict["deepfake"] = deepfake
        if matches is not UNSET:
            field_dict["matches"] = matches

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.location import Location # noqa: PLC0415
        from ..models.raw_event_aggregate_estimations_type_0 import RawEventAggregateEstimationsType0 # noqa: PLC0415
        from ..models.raw_event_detections_item import RawEventDetectionsItem # noqa: PLC0415
        from ..models.raw_event_face_attributes_type_0 import RawEventFaceAttributesType0 # noqa: PLC0415
        from ..models.raw_event_face_type_0 import RawEventFaceType0 # noqa: PLC0415
        from ..models.raw_event_matches_item import RawEventMatchesItem # noqa: PLC0415
        from ..models.raw_event_meta_type_0 import RawEventMetaType0 # noqa: PLC0415
        d = dict(src_dict)
        _event_id = d.pop("event_id", UNSET)
        event_id: UUID | Unset
        if isinstance(_event_id,  Unset):
            event_id = UNSET
        else:
            event_id = UUID(_event_id)




        external_id = d.pop("external_id", UNSET)

        user_data = d.pop("user_data", UNSET)

        source = d.pop("source", UNSET)

        _create_time = d.pop("create_time", UNSET)
        create_time: datetime.datetime | Unset
        if isinstance(_create_time,  Unset):
            create_time = UNSET
        else:
            create_time = datetime.datetime.fromisoformat(_create_time)




        def _parse_end_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                end_time_type_0 = datetime.datetime.fromisoformat(data)



                return end_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        end_time = _parse_end_time(d.pop("end_time", UNSET))


        def _parse_stream_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        stream_id = _parse_stream_id(d.pop("stream_id", UNSET))


        def _parse_track_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        track_id = _parse_track_id(d.pop("track_id", UNSET))


        tags = cast(list[str], d.pop("tags", UNSET))


        def _parse_location(data: object) -> Location | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = Location.from_dict(data)



                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Location | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))


        def _parse_meta(data: object) -> None | RawEventMetaType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                meta_type_0 = RawEventMetaType0.from_dict(data)



                return meta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventMetaType0 | Unset, data)

        meta = _parse_meta(d.pop("meta", UNSET))


        def _parse_face(data: object) -> None | RawEventFaceType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_type_0 = RawEventFaceType0.from_dict(data)



                return face_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventFaceType0 | Unset, data)

        face = _parse_face(d.pop("face", UNSET))


        def _parse_face_attributes(data: object) -> None | RawEventFaceAttributesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_attributes_type_0 = RawEventFaceAttributesType0.from_dict(data)



                return face_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventFaceAttributesType0 | Unset, data)

        face_attributes = _parse_face_attributes(d.pop("face_attributes", UNSET))


        _detections = d.pop("detections", UNSET)
        detections: list[RawEventDetectionsItem] | Unset = UNSET
        if _detections is not UNSET:
            detections = []
            for detections_item_data in _detections:
                detections_item = RawEventDetectionsItem.from_dict(detections_item_data)



                detections.append(detections_item)


        def _parse_aggregate_estimations(data: object) -> None | RawEventAggregateEstimationsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                aggregate_estimations_type_0 = RawEventAggregateEstimationsType0.from_dict(data)



                return aggregate_estimations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventAggregateEstimationsType0 | Unset, data)

        aggregate_estimations = _parse_aggregate_estimations(d.pop("aggregate_estimations", UNSET))


        def _parse_emotion(data: object) -> None | RawEventEmotionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                emotion_type_0 = check_raw_event_emotion_type_0(data)



                return emotion_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventEmotionType0 | Unset, data)

        emotion = _parse_emotion(d.pop("emotion", UNSET))


        def _parse_mask(data: object) -> None | RawEventMaskType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                mask_type_0 = check_raw_event_mask_type_0(data)



                return mask_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventMaskType0 | Unset, data)

        mask = _parse_mask(d.pop("mask", UNSET))


        def _parse_liveness(data: object) -> None | RawEventLivenessType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                liveness_type_0 = check_raw_event_liveness_type_0(data)



                return liveness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventLivenessType0 | Unset, data)

        liveness = _parse_liveness(d.pop("liveness", UNSET))


        def _parse_deepfake(data: object) -> None | RawEventDeepfakeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                deepfake_type_0 = check_raw_event_deepfake_type_0(data)



                return deepfake_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventDeepfakeType0 | Unset, data)

        deepfake = _parse_deepfake(d.pop("deepfake", UNSET))


        _matches = d.pop("matches", UNSET)
        matches: list[RawEventMatchesItem] | Unset = UNSET
        if _matches is not UNSET:
            matches = []
            for matches_item_data in _matches:
                matches_item = RawEventMatchesItem.from_dict(matches_item_data)



                matches.append(matches_item)


        raw_event = cls(
            event_id=event_id,
            external_id=external_id,
            user_data=user_data,
            source=source,
            create_time=create_time,
            end_time=end_time,
            stream_id=stream_id,
            track_id=track_id,
            tags=tags,
            location=location,
            meta=meta,
            face=face,
            face_attributes=face_attributes,
            detections=detections,
            aggregate_estimations=aggregate_estimations,
            emotion=emotion,
            mask=mask,
            liveness=liveness,
            deepfake=deepfake,
            matches=matches,
        )

        return raw_event

