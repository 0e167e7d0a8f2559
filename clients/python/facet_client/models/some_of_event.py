from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.some_of_event_deepfake_type_0 import check_some_of_event_deepfake_type_0
from ..models.some_of_event_deepfake_type_0 import SomeOfEventDeepfakeType0
from ..models.some_of_event_emotion_type_0 import check_some_of_event_emotion_type_0
from ..models.some_of_event_emotion_type_0 import SomeOfEventEmotionType0
from ..models.some_of_event_ethnic_group_type_0 import check_some_of_event_ethnic_group_type_0
from ..models.some_of_event_ethnic_group_type_0 import SomeOfEventEthnicGroupType0
from ..models.some_of_event_gender_type_0 import check_some_of_event_gender_type_0
from ..models.some_of_event_gender_type_0 import SomeOfEventGenderType0
from ..models.some_of_event_liveness_type_0 import check_some_of_event_liveness_type_0
from ..models.some_of_event_liveness_type_0 import SomeOfEventLivenessType0
from ..models.some_of_event_mask_type_0 import check_some_of_event_mask_type_0
from ..models.some_of_event_mask_type_0 import SomeOfEventMaskType0
from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast
from uuid import UUID
import datetime

if TYPE_CHECKING:
  from ..models.some_of_event_aggregate_estimations_type_0 import SomeOfEventAggregateEstimationsType0
  from ..models.some_of_event_basic_attributes_type_0 import SomeOfEventBasicAttributesType0
  from ..models.some_of_event_body_detections_item import SomeOfEventBodyDetectionsItem
  from ..models.some_of_event_face_detections_item import SomeOfEventFaceDetectionsItem
  from ..models.some_of_event_location_type_0 import SomeOfEventLocationType0
  from ..models.some_of_event_lower_body_type_0 import SomeOfEventLowerBodyType0
  from ..models.some_of_event_match_result_item import SomeOfEventMatchResultItem
  from ..models.some_of_event_top_match_type_0 import SomeOfEventTopMatchType0
  from ..models.some_of_event_upper_body_type_0 import SomeOfEventUpperBodyType0





T = TypeVar("T", bound="SomeOfEvent")



@_attrs_define
class SomeOfEvent:
    """ An event, or the targets asked for.

        Attributes:
            event_id (UUID | Unset): A UUID, in lower case.
            account_id (UUID | Unset): A UUID, in lower case.
            handler_id (UUID | Unset): A UUID, in lower case.
            external_id (str | Unset):
            user_data (str | Unset):
            source (str | Unset):
            stream_id (None | str | Unset):
            track_id (None | str | Unset):
            create_time (datetime.datetime | Unset):
            insert_time (datetime.datetime | Unset):
            end_time (datetime.datetime | None | Unset):
            tags (list[str] | Unset):
            meta (Any | Unset): The caller's own JSON.
            face_id (None | Unset | UUID):
            attach_result (list[UUID] | Unset): The lists that the face was attached to.
            attribute_id (None | Unset | UUID):
            top_match (None | SomeOfEventTopMatchType0 | Unset):
            gender (None | SomeOfEventGenderType0 | Unset): 0 female, 1 male; null: not estimated.
            age (float | None | Unset): Years; null: not estimated.
            ethnic_group (None | SomeOfEventEthnicGroupType0 | Unset): 1 African American, 2 Indian, 3 Asian, 4 Caucasian;
                null: not estimated.
            basic_attributes (None | SomeOfEventBasicAttributesType0 | Unset):
            emotion (None | SomeOfEventEmotionType0 | Unset): 1 anger, 2 disgust, 3 fear, 4 happiness, 5 neutral, 6 sadness,
                7 surprise; null: not estimated.
            mask (None | SomeOfEventMaskType0 | Unset): 1 missing, 2 medical_mask, 3 occluded; null: not estimated.
            liveness (None | SomeOfEventLivenessType0 | Unset): 0 spoof, 1 real, 2 unknown; null: not estimated.
            deepfake (None | SomeOfEventDeepfakeType0 | Unset): 0 fake, 1 real; null: not estimated.
            face_detections (list[SomeOfEventFaceDetectionsItem] | Unset):
            body_detections (list[SomeOfEventBodyDetectionsItem] | Unset):
            body_basic_attributes (Literal['unavailable'] | None | Unset):
            upper_body (None | SomeOfEventUpperBodyType0 | Unset):
            lower_body (None | SomeOfEventLowerBodyType0 | Unset):
            accessories (Literal['unavailable'] | None | Unset):
            match_result (list[SomeOfEventMatchResultItem] | Unset):
            aggregate_estimations (None | SomeOfEventAggregateEstimationsType0 | Unset):
            location (None | SomeOfEventLocationType0 | Unset):
     """

    event_id: UUID | Unset = UNSET
    account_id: UUID | Unset = UNSET
    handler_id: UUID | Unset = UNSET
    external_id: str | Unset = UNSET
    user_data: str | Unset = UNSET
    source: str | Unset = UNSET
    stream_id: None | str | Unset = UNSET
    track_id: None | str | Unset = UNSET
    create_time: datetime.datetime | Unset = UNSET
    insert_time: datetime.datetime | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    meta: Any | Unset = UNSET
    face_id: None | Unset | UUID = UNSET
    attach_result: list[UUID] | Unset = UNSET
    attribute_id: None | Unset | UUID = UNSET
    top_match: None | SomeOfEventTopMatchType0 | Unset = UNSET
    gender: None | SomeOfEventGenderType0 | Unset = UNSET
    age: float | None | Unset = UNSET
    ethnic_group: None | SomeOfEventEthnicGroupType0 | Unset = UNSET
    basic_attributes: None | SomeOfEventBasicAttributesType0 | Unset = UNSET
    emotion: None | SomeOfEventEmotionType0 | Unset = UNSET
    mask: None | SomeOfEventMaskType0 | Unset = UNSET
    liveness: None | SomeOfEventLivenessType0 | Unset = UNSET
    deepfake: None | SomeOfEventDeepfakeType0 | Unset = UNSET
    face_detections: list[SomeOfEventFaceDetectionsItem] | Unset = UNSET
    body_detections: list[SomeOfEventBodyDetectionsItem] | Unset = UNSET
    body_basic_attributes: Literal['unavailable'] | None | Unset = UNSET
    upper_body: None | SomeOfEventUpperBodyType0 | Unset = UNSET
    lower_body: None | SomeOfEventLowerBodyType0 | Unset = UNSET
    accessories: Literal['unavailable'] | None | Unset = UNSET
    match_result: list[SomeOfEventMatchResultItem] | Unset = UNSET
    aggregate_estimations: None | SomeOfEventAggregateEstimationsType0 | Unset = UNSET
    location: None | SomeOfEventLocationType0 | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_event_aggregate_estimations_type_0 import SomeOfEventAggregateEstimationsType0 # noqa: PLC0415
        from ..models.some_of_event_basic_attributes_type_0 import SomeOfEventBasicAttributesType0 # noqa: PLC0415
        from ..models.some_of_event_body_detections_item import SomeOfEventBodyDetectionsItem # noqa: PLC0415
        from ..models.some_of_event_face_detections_item import SomeOfEventFaceDetectionsItem # noqa: PLC0415
        from ..models.some_of_event_location_type_0 import SomeOfEventLocationType0 # noqa: PLC0415
        from ..models.some_of_event_lower_body_type_0 import SomeOfEventLowerBodyType0 # noqa: PLC0415
        from ..models.some_of_event_match_result_item import SomeOfEventMatchResultItem # noqa: PLC0415
        from ..models.some_of_event_top_match_type_0 import SomeOfEventTopMatchType0 # noqa: PLC0415
        from ..models.some_of_event_upper_body_type_0 import SomeOfEventUpperBodyType0 # noqa: PLC0415
        event_id: str | Unset = UNSET
        if not isinstance(self.event_id, Unset):
            event_id = str(self.event_id)

        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)

        handler_id: str | Unset = UNSET
        if not isinstance(self.handler_id, Unset):
            handler_id = str(self.handler_id)

        external_id = self.external_id

        user_data = self.user_data

        source = self.source

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

        create_time: str | Unset = UNSET
        if not isinstance(self.create_time, Unset):
            create_time = self.create_time.isoformat()

        insert_time: str | Unset = UNSET
        if not isinstance(self.insert_time, Unset):
            insert_time = self.insert_time.isoformat()

        end_time: None | str | Unset
        if isinstance(self.end_time, Unset):
            end_time = UNSET
        elif isinstance(self.end_time, datetime.datetime):
            end_time = self.end_time.isoformat()
        else:
            end_time = self.end_time

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags



        meta = self.meta

        face_id: None | str | Unset
        if isinstance(self.face_id, Unset):
            face_id = UNSET
        elif isinstance(self.face_id, UUID):
            face_id = str(self.face_id)
        else:
            face_id = self.face_id

        attach_result: list[str] | Unset = UNSET
        if not isinstance(self.attach_result, Unset):
            attach_result = []
            for attach_result_item_data in self.attach_result:
                attach_result_item = str(attach_result_item_data)
                attach_result.append(attach_result_item)



        attribute_id: None | str | Unset
        if isinstance(self.attribute_id, Unset):
            attribute_id = UNSET
        elif isinstance(self.attribute_id, UUID):
            attribute_id = str(self.attribute_id)
        else:
            attribute_id = self.attribute_id

        top_match: dict[str, Any] | None | Unset
        if isinstance(self.top_match, Unset):
            top_match = UNSET
        elif isinstance(self.top_match, SomeOfEventTopMatchType0):
            top_match = self.top_match.to_dict()
        else:
            top_match = self.top_match

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, int):
            gender = self.gender
        else:
            gender = self.gender

        age: float | None | Unset
        if isinstance(self.age, Unset):
            age = UNSET
        else:
            age = self.age

        ethnic_group: int | None | Unset
        if isinstance(self.ethnic_group, Unset):
            ethnic_group = UNSET
        elif isinstance(self.ethnic_group, int):
            ethnic_group = self.ethnic_group
        else:
            ethnic_group = self.ethnic_group

        basic_attributes: dict[str, Any] | None | Unset
        if isinstance(self.basic_attributes, Unset):
            basic_attributes = UNSET
        elif isinstance(self.basic_attributes, SomeOfEventBasicAttributesType0):
            basic_attributes = self.basic_attributes.to_dict()
        else:
            basic_attributes = self.basic_attributes

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

        face_detections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.face_detections, Unset):
            face_detections = []
            for face_detections_item_data in self.face_detections:
                face_detections_item = face_detections_item_data.to_dict()
                face_detections.append(face_detections_item)



        body_detections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.body_detections, Unset):
            body_detections = []
            for body_detections_item_data in self.body_detections:
                body_detections_item = body_detections_item_data.to_dict()
                body_detections.append(body_detections_item)



        body_basic_attributes: Literal['unavailable'] | None | Unset
        if isinstance(self.body_basic_attributes, Unset):
            body_basic_attributes = UNSET
        else:
            body_basic_attributes = self.body_basic_attributes

        upper_body: dict[str, Any] | None | Unset
        if isinstance(self.upper_body, Unset):
            upper_body = UNSET
        elif isinstance(self.upper_body, SomeOfEventUpperBodyType0):
            upper_body = self.upper_body.to_dict()
        else:
            upper_body = self.upper_body

        lower_body: dict[str, Any] | None | Unset
        if isinstance(self.lower_body, Unset):
            lower_body = UNSET
        elif isinstance(self.lower_body, SomeOfEventLowerBodyType0):
            lower_body = self.lower_body.to_dict()
        else:
            lower_body = self.lower_body

        accessories: Literal['unavailable'] | None | Unset
        if isinstance(self.accessories, Unset):
            accessories = UNSET
        else:
            accessories = self.accessories

        match_result: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.match_result, Unset):
            match_result = []
            for match_result_item_data in self.match_result:
                match_result_item = match_result_item_data.to_dict()
                match_result.append(match_result_item)



        aggregate_estimations: dict[str, Any] | None | Unset
        if isinstance(self.aggregate_estimations, Unset):
            aggregate_estimations = UNSET
        elif isinstance(self.aggregate_estimations, SomeOfEventAggregateEstimationsType0):
            aggregate_estimations = self.aggregate_estimations.to_dict()
        else:
            aggregate_estimations = self.aggregate_estimations

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, SomeOfEventLocationType0):
            location = self.location.to_dict()
        else:
            location = self.location


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if handler_id is not UNSET:
            field_dict["handler_id"] = handler_id
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if source is not UNSET:
            field_dict["source"] = source
        if stream_id is not UNSET:
            field_dict["stream_id"] = stream_id
        if track_id is not UNSET:
            field_dict["track_id"] = track_id
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if insert_time is not UNSET:
            field_dict["insert_time"] = insert_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if tags is not UNSET:
            field_dict["tags"] = tags
        if meta is not UNSET:
            field_dict["meta"] = meta
        if face_id is not UNSET:
            field_dict["face_id"] = face_id
        if attach_result is not UNSET:
            field_dict["attach_result"] = attach_result
        if attribute_id is not UNSET:
            field_dict["attribute_id"] = attribute_id
        if top_match is not UNSET:
            field_dict["top_match"] = top_match
        if gender is not UNSET:
            field_dict["gender"] = gender
        if age is not UNSET:
            field_dict["age"] = age
        if ethnic_group is not UNSET:
            field_dict["ethnic_group"] = ethnic_group
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if emotion is not UNSET:
            field_dict["emotion"] = emotion
        if mask is not UNSET:
            field_dict["mask"] = mask
        if liveness is not UNSET:
            field_dict["liveness"] = liveness
        if deepfake is not UNSET:
            field_dict["deepfake"] = deepfake
        if face_detections is not UNSET:
            field_dict["face_detections"] = face_detections
        if body_detections is not UNSET:
            field_dict["body_detections"] = body_detections
        if body_basic_attributes is not UNSET:
            field_dict["body_basic_attributes"] = body_basic_attributes
        if upper_body is not UNSET:
            field_dict["upper_body"] = upper_body
        if lower_body is not UNSET:
            field_dict["lower_body"] = lower_body
        if accessories is not UNSET:
            field_dict["accessories"] = accessories
        if match_result is not UNSET:
            field_dict["match_result"] = match_result
        if aggregate_estimations is not UNSET:
            field_dict["aggregate_estimations"] = aggregate_estimations
        if location is not UNSET:
            field_dict["location"] = location

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.some_of_event_aggregate_estimations_type_0 import SomeOfEventAggregateEstimationsType0 # noqa: PLC0415
        from ..models.some_of_event_basic_attributes_type_0 import SomeOfEventBasicAttributesType0 # noqa: PLC0415
        from ..models.some_of_event_body_detections_item import SomeOfEventBodyDetectionsItem # noqa: PLC0415
        from ..models.some_of_event_face_detections_item import SomeOfEventFaceDetectionsItem # noqa: PLC0415
        from ..models.some_of_event_location_type_0 import SomeOfEventLocationType0 # noqa: PLC0415
        from ..models.some_of_event_lower_body_type_0 import SomeOfEventLowerBodyType0 # noqa: PLC0415
        from ..models.some_of_event_match_result_item import SomeOfEventMatchResultItem # noqa: PLC0415
        from ..models.some_of_event_top_match_type_0 import SomeOfEventTopMatchType0 # noqa: PLC0415
        from ..models.some_of_event_upper_body_type_0 import SomeOfEventUpperBodyType0 # noqa: PLC0415
        d = dict(src_dict)
        _event_id = d.pop("event_id", UNSET)
        event_id: UUID | Unset
        if isinstance(_event_id,  Unset):
            event_id = UNSET
        else:
            event_id = UUID(_event_id)




        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




        _handler_id = d.pop("handler_id", UNSET)
        handler_id: UUID | Unset
        if isinstance(_handler_id,  Unset):
            handler_id = UNSET
        else:
            handler_id = UUID(_handler_id)




        external_id = d.pop("external_id", UNSET)

        user_data = d.pop("user_data", UNSET)

        source = d.pop("source", UNSET)

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


        _create_time = d.pop("create_time", UNSET)
        create_time: datetime.datetime | Unset
        if isinstance(_create_time,  Unset):
            create_time = UNSET
        else:
            create_time = datetime.datetime.fromisoformat(_create_time)




        _insert_time = d.pop("insert_time", UNSET)
        insert_time: datetime.datetime | Unset
        if isinstance(_insert_time,  Unset):
            insert_time = UNSET
        else:
            insert_time = datetime.datetime.fromisoformat(_insert_time)




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


        tags = cast(list[str], d.pop("tags", UNSET))


        meta = d.pop("meta", UNSET)

        def _parse_face_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                face_id_type_0 = UUID(data)



                return face_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        face_id = _parse_face_id(d.pop("face_id", UNSET))


        _attach_result = d.pop("attach_result", UNSET)
        attach_result: list[UUID] | Unset = UNSET
        if _attach_result is not UNSET:
            attach_result = []
            for attach_result_item_data in _attach_result:
                attach_result_item = UUID(attach_result_item_data)



                attach_result.append(attach_result_item)


        def _parse_attribute_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                attribute_id_type_0 = UUID(data)



                return attribute_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        attribute_id = _parse_attribute_id(d.pop("attribute_id", UNSET))


        def _parse_top_match(data: object) -> None | SomeOfEventTopMatchType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                top_match_type_0 = SomeOfEventTopMatchType0.from_dict(data)



                return top_match_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventTopMatchType0 | Unset, data)

        top_match = _parse_top_match(d.pop("top_match", UNSET))


        def _parse_gender(data: object) -> None | SomeOfEventGenderType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                gender_type_0 = check_some_of_event_gender_type_0(data)



                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventGenderType0 | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))


        def _parse_age(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        age = _parse_age(d.pop("age", UNSET))


        def _parse_ethnic_group(data: object) -> None | SomeOfEventEthnicGroupType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ethnic_group_type_0 = check_some_of_event_ethnic_group_type_0(data)



                return ethnic_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventEthnicGroupType0 | Unset, data)

        ethnic_group = _parse_ethnic_group(d.pop("ethnic_group", UNSET))


        def _parse_basic_attributes(data: object) -> None | SomeOfEventBasicAttributesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                basic_attributes_type_0 = SomeOfEventBasicAttributesType0.from_dict(data)



                return basic_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventBasicAttributesType0 | Unset, data)

        basic_attributes = _parse_basic_attributes(d.pop("basic_attributes", UNSET))


        def _parse_emotion(data: object) -> None | SomeOfEventEmotionType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                emotion_type_0 = check_some_of_event_emotion_type_0(data)



                return emotion_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventEmotionType0 | Unset, data)

        emotion = _parse_emotion(d.pop("emotion", UNSET))


        def _parse_mask(data: object) -> None | SomeOfEventMaskType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                mask_type_0 = check_some_of_event_mask_type_0(data)



                return mask_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventMaskType0 | Unset, data)

        mask = _parse_mask(d.pop("mask", UNSET))


        def _parse_liveness(data: object) -> None | SomeOfEventLivenessType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                liveness_type_0 = check_some_of_event_liveness_type_0(data)



                return liveness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventLivenessType0 | Unset, data)

        liveness = _parse_liveness(d.pop("liveness", UNSET))


        def _parse_deepfake(data: object) -> None | SomeOfEventDeepfakeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                deepfake_type_0 = check_some_of_event_deepfake_type_0(data)



                return deepfake_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventDeepfakeType0 | Unset, data)

        deepfake = _parse_deepfake(d.pop("deepfake", UNSET))


        _face_detections = d.pop("face_detections", UNSET)
        face_detections: list[SomeOfEventFaceDetectionsItem] | Unset = UNSET
        if _face_detections is not UNSET:
            face_detections = []
            for face_detections_item_data in _face_detections:
                face_detections_item = SomeOfEventFaceDetectionsItem.from_dict(face_detections_item_data)



                face_detections.append(face_detections_item)


        _body_detections = d.pop("body_detections", UNSET)
        body_detections: list[SomeOfEventBodyDetectionsItem] | Unset = UNSET
        if _body_detections is not UNSET:
            body_detections = []
            for body_detections_item_data in _body_detections:
                body_detections_item = SomeOfEventBodyDetectionsItem.from_dict(body_detections_item_data)



                body_detections.append(body_detections_item)


        def _parse_body_basic_attributes(data: object) -> Literal['unavailable'] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            body_basic_attributes_type_0 = cast(Literal['unavailable'] , data)
            if body_basic_attributes_type_0 != 'unavailable':
                raise ValueError(f"body_basic_attributes_type_0 must match const 'unavailable', got '{body_basic_attributes_type_0}'")
            return body_basic_attributes_type_0
            return cast(Literal['unavailable'] | None | Unset, data)

        body_basic_attributes = _parse_body_basic_attributes(d.pop("body_basic_attributes", UNSET))


        def _parse_upper_body(data: object) -> None | SomeOfEventUpperBodyType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                upper_body_type_0 = SomeOfEventUpperBodyType0.from_dict(data)



                return upper_body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventUpperBodyType0 | Unset, data)

        upper_body = _parse_upper_body(d.pop("upper_body", UNSET))


        def _parse_lower_body(data: object) -> None | SomeOfEventLowerBodyType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                lower_body_type_0 = SomeOfEventLowerBodyType0.from_dict(data)



                return lower_body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventLowerBodyType0 | Unset, data)

        lower_body = _parse_lower_body(d.pop("lower_body", UNSET))


        def _parse_accessories(data: object) -> Literal['unavailable'] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            accessories_type_0 = cast(Literal['unavailable'] , data)
            if accessories_type_0 != 'unavailable':
                raise ValueError(f"accessories_type_0 must match const 'unavailable', got '{accessories_type_0}'")
            return accessories_type_0
            return cast(Literal['unavailable'] | None | Unset, data)

        accessories = _parse_accessories(d.pop("accessories", UNSET))


        _match_result = d.pop("match_result", UNSET)
        match_result: list[SomeOfEventMatchResultItem] | Unset = UNSET
        if _match_result is not UNSET:
            match_result = []
            for match_result_item_data in _match_result:
                match_result_item = SomeOfEventMatchResultItem.from_dict(match_result_item_data)



                match_result.append(match_result_item)


        def _parse_aggregate_estimations(data: object) -> None | SomeOfEventAggregateEstimationsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                aggregate_estimations_type_0 = SomeOfEventAggregateEstimationsType0.from_dict(data)



                return aggregate_estimations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventAggregateEstimationsType0 | Unset, data)

        aggregate_estimations = _parse_aggregate_estimations(d.pop("aggregate_estimations", UNSET))


        def _parse_location(data: object) -> None | SomeOfEventLocationType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = SomeOfEventLocationType0.from_dict(data)



                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SomeOfEventLocationType0 | Unset, data)

        location = _parse_location(d.pop("location", UNSET))


        some_of_event = cls(
            event_id=event_id,
            account_id=account_id,
            handler_id=handler_id,
            external_id=external_id,
            user_data=user_data,
            source=source,
            stream_id=stream_id,
            track_id=track_id,
            create_time=create_time,
            insert_time=insert_time,
            end_time=end_time,
            tags=tags,
            meta=meta,
            face_id=face_id,
            attach_result=attach_result,
            attribute_id=attribute_id,
            top_match=top_match,
            gender=gender,
            age=age,
            ethnic_group=ethnic_group,
            basic_attributes=basic_attributes,
            emotion=emotion,
            mask=mask,
            liveness=liveness,
            deepfake=deepfake,
            face_detections=face_detections,
            body_detections=body_detections,
            body_basic_attributes=body_basic_attributes,
            upper_body=upper_body,
            lower_body=lower_body,
            accessories=accessories,
            match_result=match_result,
            aggregate_estimations=aggregate_estimations,
            location=location,
        )

        return some_of_event

