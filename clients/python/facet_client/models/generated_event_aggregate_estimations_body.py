from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.body_estimations import BodyEstimations





T = TypeVar("T", bound="GeneratedEventAggregateEstimationsBody")



@_attrs_define
class GeneratedEventAggregateEstimationsBody:
    """ 
        Attributes:
            attributes (BodyEstimations):
     """

    attributes: BodyEstimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.body_estimations import BodyEstimations # noqa: PLC0415
        attributes = self.attributes.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attributes": attributes,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.body_estimations import BodyEstimations # noqa: PLC0415
        d = dict(src_dict)
        attributes = BodyEstimations.from_dict(d.pop("attributes"))




        generated_event_aggregate_estimations_body = cls(
            attributes=attributes,
        )

        return generated_event_aggregate_estimations_body

