from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID






T = TypeVar("T", bound="GeneratedEventBodyAttributesType0Type0")



@_attrs_define
class GeneratedEventBodyAttributesType0Type0:
    """ 
        Attributes:
            attribute_id (None):
            url (None):
            score (float | None): Of the body, 0..1; null: no descriptor was asked for.
            samples (list[UUID]):
     """

    attribute_id: None
    url: None
    score: float | None
    samples: list[UUID]





    def to_dict(self) -> dict[str, Any]:
        attribute_id = self.attribute_id

        url = self.url

        score: float | None
        score = self.score

        samples = []
        for samples_item_data in self.samples:
            samples_item = str(samples_item_data)
            samples.append(samples_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attribute_id": attribute_id,
            "url": url,
            "score": score,
            "samples": samples,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attribute_id = d.pop("attribute_id")

        url = d.pop("url")

        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))


        samples = []
        _samples = d.pop("samples")
        for samples_item_data in (_samples):
            samples_item = UUID(samples_item_data)



            samples.append(samples_item)


        generated_event_body_attributes_type_0_type_0 = cls(
            attribute_id=attribute_id,
            url=url,
            score=score,
            samples=samples,
        )

        return generated_event_body_attributes_type_0_type_0

