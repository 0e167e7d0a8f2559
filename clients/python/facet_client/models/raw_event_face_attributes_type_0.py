from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.raw_event_face_attributes_type_0_basic_attributes_type_0 import RawEventFaceAttributesType0BasicAttributesType0





T = TypeVar("T", bound="RawEventFaceAttributesType0")



@_attrs_define
class RawEventFaceAttributesType0:
    """ 
        Attributes:
            attribute_id (None | Unset | UUID):
            basic_attributes (None | RawEventFaceAttributesType0BasicAttributesType0 | Unset):
            score (float | None | Unset):
            samples (list[UUID] | Unset):
     """

    attribute_id: None | Unset | UUID = UNSET
    basic_attributes: None | RawEventFaceAttributesType0BasicAttributesType0 | Unset = UNSET
    score: float | None | Unset = UNSET
    samples: list[UUID] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_event_face_attributes_type_0_basic_attributes_type_0 import RawEventFaceAttributesType0BasicAttributesType0 # noqa: PLC0415
        attribute_id: None | str | Unset
        if isinstance(self.attribute_id, Unset):
            attribute_id = UNSET
        elif isinstance(self.attribute_id, UUID):
            attribute_id = str(self.attribute_id)
        else:
            attribute_id = self.attribute_id

        basic_attributes: dict[str, Any] | None | Unset
        if isinstance(self.basic_attributes, Unset):
            basic_attributes = UNSET
        elif isinstance(self.basic_attributes, RawEventFaceAttributesType0BasicAttributesType0):
            basic_attributes = self.basic_attributes.to_dict()
        else:
            basic_attributes = self.basic_attributes

        score: float | None | Unset
        if isinstance(self.score, Unset):
            score = UNSET
        else:
            score = self.score

        samples: list[str] | Unset = UNSET
        if not isinstance(self.samples, Unset):
            samples = []
            for samples_item_data in self.samples:
                samples_item = str(samples_item_data)
                samples.append(samples_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if attribute_id is not UNSET:
            field_dict["attribute_id"] = attribute_id
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if score is not UNSET:
            field_dict["score"] = score
        if samples is not UNSET:
            field_dict["samples"] = samples

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_event_face_attributes_type_0_basic_attributes_type_0 import RawEventFaceAttributesType0BasicAttributesType0 # noqa: PLC0415
        d = dict(src_dict)
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


        def _parse_basic_attributes(data: object) -> None | RawEventFaceAttributesType0BasicAttributesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                basic_attributes_type_0 = RawEventFaceAttributesType0BasicAttributesType0.from_dict(data)



                return basic_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventFaceAttributesType0BasicAttributesType0 | Unset, data)

        basic_attributes = _parse_basic_attributes(d.pop("basic_attributes", UNSET))


        def _parse_score(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        score = _parse_score(d.pop("score", UNSET))


        _samples = d.pop("samples", UNSET)
        samples: list[UUID] | Unset = UNSET
        if _samples is not UNSET:
            samples = []
            for samples_item_data in _samples:
                samples_item = UUID(samples_item_data)



                samples.append(samples_item)


        raw_event_face_attributes_type_0 = cls(
            attribute_id=attribute_id,
            basic_attributes=basic_attributes,
            score=score,
            samples=samples,
        )

        return raw_event_face_attributes_type_0

