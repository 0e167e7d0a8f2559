from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.generated_detection import GeneratedDetection
  from ..models.generated_event_aggregate_estimations import GeneratedEventAggregateEstimations
  from ..models.generated_event_body_attributes_type_0_type_0 import GeneratedEventBodyAttributesType0Type0
  from ..models.generated_event_face_attributes_type_0 import GeneratedEventFaceAttributesType0
  from ..models.generated_event_face_type_0 import GeneratedEventFaceType0
  from ..models.generated_event_matches_item import GeneratedEventMatchesItem
  from ..models.generated_event_meta_type_0 import GeneratedEventMetaType0
  from ..models.location import Location





T = TypeVar("T", bound="GeneratedEvent")



@_attrs_define
class GeneratedEvent:
    """ One person on the images of a request, after every policy has run.

        Attributes:
            event_id (UUID): A UUID, in lower case.
            url (None | str):
            external_id (str):
            user_data (str):
            source (str):
            create_time (datetime.datetime): RFC 3339 with a zone.
            end_time (datetime.datetime | None):
            handler_id (UUID): A UUID, in lower case.
            account_id (UUID): A UUID, in lower case.
            stream_id (None | str):
            track_id (None | str):
            tags (list[str]):
            location (Location | None):
            meta (GeneratedEventMetaType0 | None):
            face (GeneratedEventFaceType0 | None):
            face_attributes (GeneratedEventFaceAttributesType0 | None):
            body_attributes (GeneratedEventBodyAttributesType0Type0 | Literal['unavailable'] | None): `unavailable`: bodies
                were asked for and the models in use find none.
            detections (list[GeneratedDetection]):
            aggregate_estimations (GeneratedEventAggregateEstimations):
            matches (list[GeneratedEventMatchesItem]):
     """

    event_id: UUID
    url: None | str
    external_id: str
    user_data: str
    source: str
    create_time: datetime.datetime
    end_time: datetime.datetime | None
    handler_id: UUID
    account_id: UUID
    stream_id: None | str
    track_id: None | str
    tags: list[str]
    location: Location | None
    meta: GeneratedEventMetaType0 | None
    face: GeneratedEventFaceType0 | None
    face_attributes: GeneratedEventFaceAttributesType0 | None
    body_attributes: GeneratedEventBodyAttributesType0Type0 | Literal['unavailable'] | None
    detections: list[GeneratedDetection]
    aggregate_estimations: GeneratedEventAggregateEstimations
    matches: list[GeneratedEventMatchesItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.generated_detection import GeneratedDetection # noqa: PLC0415
        from ..models.generated_event_aggregate_estimations import GeneratedEventAggregateEstimations # noqa: PLC0415
        from ..models.generated_event_body_attributes_type_0_type_0 import GeneratedEventBodyAttributesType0Type0 # noqa: PLC0415
        from ..models.generated_event_face_attributes_type_0 import GeneratedEventFaceAttributesType0 # noqa: PLC0415
        from ..models.generated_event_face_type_0 import GeneratedEventFaceType0 # noqa: PLC0415
        from ..models.generated_event_matches_item import GeneratedEventMatchesItem # noqa: PLC0415
        from ..models.generated_event_meta_type_0 import GeneratedEventMetaType0 # noqa: PLC0415
        from ..models.location import Location # noqa: PLC0415
        event_id = str(self.event_id)

        url: None | str
        url = self.url

        external_id = self.external_id

        user_data = self.user_data

        source = self.source

        create_time = self.create_time.isoformat()

        end_time: None | str
        if isinstance(self.end_time, datetime.datetime):
            end_time = self.end_time.isoformat()
        else:
            end_time = self.end_time

        handler_id = str(self.handler_id)

        account_id = str(self.account_id)

        stream_id: None | str
        stream_id = self.stream_id

        track_id: None | str
        track_id = self.track_id

        tags = self.tags



        location: dict[str, Any] | None
        if isinstance(self.location, Location):
            location = self.location.to_dict()
        else:
            location = self.location

        meta: dict[str, Any] | None
        if isinstance(self.meta, GeneratedEventMetaType0):
            meta = self.meta.to_dict()
        else:
            meta = self.meta

        face: dict[str, Any] | None
        if isinstance(self.face, GeneratedEventFaceType0):
            face = self.face.to_dict()
        else:
            face = self.face

        face_attributes: dict[str, Any] | None
        if isinstance(self.face_attributes, GeneratedEventFaceAttributesType0):
            face_attributes = self.face_attributes.to_dict()
        else:
            face_attributes = self.face_attributes

        body_attributes: dict[str, Any] | Literal['unavailable'] | None
        if isinstance(self.body_attributes, GeneratedEventBodyAttributesType0Type0):
            body_attributes = self.body_attributes.to_dict()
        else:
            body_attributes = self.body_attributes

        detections = []
        for detections_item_data in self.detections:
            detections_item = detections_item_data.to_dict()
            detections.append(detections_item)



        aggregate_estimations = self.aggregate_estimations.to_dict()

        matches = []
        for matches_item_data in self.matches:
            matches_item = matches_item_data.to_dict()
            matches.append(matches_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "event_id": event_id,
            "url": url,
            "external_id": external_id,
            "user_data": user_data,
            "source": source,
            "create_time": create_time,
            "end_time": end_time,
            "handler_id": handler_id,
            "account_id": account_id,
            "stream_id": stream_id,
            "track_id": track_id,
            "tags": tags,
            "location": location,
            "meta": meta,
            "face": face,
            "face_attributes": face_attributes,
            "body_attributes": body_attributes,
            "detections": detections,
            "aggregate_estimations": aggregate_estimations,
            "matches": matches,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generated_detection import GeneratedDetection # noqa: PLC0415
        from ..models.generated_event_aggregate_estimations import GeneratedEventAggregateEstimations # noqa: PLC0415
        from ..models.generated_event_body_attributes_type_0_type_0 import GeneratedEventBodyAttributesType0Type0 # noqa: PLC0415
        from ..models.generated_event_face_attributes_type_0 import GeneratedEventFaceAttributesType0 # noqa: PLC0415
        from ..models.generated_event_face_type_0 import GeneratedEventFaceType0 # noqa: PLC0415
        from ..models.generated_event_matches_item import GeneratedEventMatchesItem # noqa: PLC0415
        from ..models.generated_event_meta_type_0 import GeneratedEventMetaType0 # noqa: PLC0415
        from ..models.location import Location # noqa: PLC0415
        d = dict(src_dict)
        event_id = UUID(d.pop("event_id"))




        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))


        external_id = d.pop("external_id")

        user_data = d.pop("user_data")

        source = d.pop("source")

        create_time = datetime.datetime.fromisoformat(d.pop("create_time"))




        def _parse_end_time(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                end_time_type_0 = datetime.datetime.fromisoformat(data)



                return end_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        end_time = _parse_end_time(d.pop("end_time"))


        handler_id = UUID(d.pop("handler_id"))




        account_id = UUID(d.pop("account_id"))




        def _parse_stream_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        stream_id = _parse_stream_id(d.pop("stream_id"))


        def _parse_track_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        track_id = _parse_track_id(d.pop("track_id"))


        tags = cast(list[str], d.pop("tags"))


        def _parse_location(data: object) -> Location | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = Location.from_dict(data)



                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Location | None, data)

        location = _parse_location(d.pop("location"))


        def _parse_meta(data: object) -> GeneratedEventMetaType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                meta_type_0 = GeneratedEventMetaType0.from_dict(data)



                return meta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeneratedEventMetaType0 | None, data)

        meta = _parse_meta(d.pop("meta"))


        def _parse_face(data: object) -> GeneratedEventFaceType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_type_0 = GeneratedEventFaceType0.from_dict(data)



                return face_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeneratedEventFaceType0 | None, data)

        face = _parse_face(d.pop("face"))


        def _parse_face_attributes(data: object) -> GeneratedEventFaceAttributesType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_attributes_type_0 = GeneratedEventFaceAttributesType0.from_dict(data)



                return face_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GeneratedEventFaceAttributesType0 | None, data)

        face_attributes = _parse_face_attributes(d.pop("face_attributes"))


        def _parse_body_attributes(data: object) -> GeneratedEventBodyAttributesType0Type0 | Literal['unavailable'] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                body_attributes_type_0_type_0 = GeneratedEventBodyAttributesType0Type0.from_dict(data)



                return body_attributes_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            body_attributes_type_0_type_1 = cast(Literal['unavailable'] , data)
            if body_attributes_type_0_type_1 != 'unavailable':
                raise ValueError(f"body_attributes_type_0_type_1 must match const 'unavailable', got '{body_attributes_type_0_type_1}'")
            return body_attributes_type_0_type_1
            return cast(GeneratedEventBodyAttributesType0Type0 | Literal['unavailable'] | None, data)

        body_attributes = _parse_body_attributes(d.pop("body_attributes"))


        detections = []
        _detections = d.pop("detections")
        for detections_item_data in (_detections):
            detections_item = GeneratedDetection.from_dict(detections_item_data)



            detections.append(detections_item)


        aggregate_estimations = GeneratedEventAggregateEstimations.from_dict(d.pop("aggregate_estimations"))




        matches = []
        _matches = d.pop("matches")
        for matches_item_data in (_matches):
            matches_item = GeneratedEventMatchesItem.from_dict(matches_item_data)



            matches.append(matches_item)


        generated_event = cls(
            event_id=event_id,
            url=url,
            external_id=external_id,
            user_data=user_data,
            source=source,
            create_time=create_time,
            end_time=end_time,
            handler_id=handler_id,
            account_id=account_id,
            stream_id=stream_id,
            track_id=track_id,
            tags=tags,
            location=location,
            meta=meta,
            face=face,
            face_attributes=face_attributes,
            body_attributes=body_attributes,
            detections=detections,
            aggregate_estimations=aggregate_estimations,
            matches=matches,
        )

        return generated_event

