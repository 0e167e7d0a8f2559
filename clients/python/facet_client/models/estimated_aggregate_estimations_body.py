from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.sdk_body_attributes import SdkBodyAttributes





T = TypeVar("T", bound="EstimatedAggregateEstimationsBody")



@_attrs_define
class EstimatedAggregateEstimationsBody:
    """ 
        Attributes:
            attributes (SdkBodyAttributes):
     """

    attributes: SdkBodyAttributes





    def to_dict(self) -> dict[str, Any]:
        from ..models.sdk_body_attributes import SdkBodyAttributes # noqa: PLC0415
        attributes = self.attributes.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attributes": attributes,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sdk_body_attributes import SdkBodyAttributes # noqa: PLC0415
        d = dict(src_dict)
        attributes = SdkBodyAttributes.from_dict(d.pop("attributes"))




        estimated_aggregate_estimations_body = cls(
            attributes=attributes,
        )

        return estimated_aggregate_estimations_body

