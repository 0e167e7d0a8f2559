from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.estimated_descriptor import EstimatedDescriptor
  from ..models.sdk_body_attributes_lower_body import SdkBodyAttributesLowerBody
  from ..models.sdk_body_attributes_upper_body import SdkBodyAttributesUpperBody





T = TypeVar("T", bound="SdkBodyAttributes")



@_attrs_define
class SdkBodyAttributes:
    """ 
        Attributes:
            basic_attributes (Literal['unavailable'] | Unset):
            upper_body (SdkBodyAttributesUpperBody | Unset):
            lower_body (SdkBodyAttributesLowerBody | Unset):
            accessories (Literal['unavailable'] | Unset):
            descriptor (EstimatedDescriptor | Unset):
     """

    basic_attributes: Literal['unavailable'] | Unset = UNSET
    upper_body: SdkBodyAttributesUpperBody | Unset = UNSET
    lower_body: SdkBodyAttributesLowerBody | Unset = UNSET
    accessories: Literal['unavailable'] | Unset = UNSET
    descriptor: EstimatedDescriptor | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_descriptor import EstimatedDescriptor # noqa: PLC0415
        from ..models.sdk_body_attributes_lower_body import SdkBodyAttributesLowerBody # noqa: PLC0415
        from ..models.sdk_body_attributes_upper_body import SdkBodyAttributesUpperBody # noqa: PLC0415
        basic_attributes = self.basic_attributes

        upper_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.upper_body, Unset):
            upper_body = self.upper_body.to_dict()

        lower_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lower_body, Unset):
            lower_body = self.lower_body.to_dict()

        accessories = self.accessories

        descriptor: dict[str, Any] | Unset = UNSET
        if not isinstance(self.descriptor, Unset):
            descriptor = self.descriptor.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if upper_body is not UNSET:
            field_dict["upper_body"] = upper_body
        if lower_body is not UNSET:
            field_dict["lower_body"] = lower_body
        if accessories is not UNSET:
            field_dict["accessories"] = accessories
        if descriptor is not UNSET:
            field_dict["descriptor"] = descriptor

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_descriptor import EstimatedDescriptor # noqa: PLC0415
        from ..models.sdk_body_attributes_lower_body import SdkBodyAttributesLowerBody # noqa: PLC0415
        from ..models.sdk_body_attributes_upper_body import SdkBodyAttributesUpperBody # noqa: PLC0415
        d = dict(src_dict)
        basic_attributes = cast(Literal['unavailable'] | Unset , d.pop("basic_attributes", UNSET))
        if basic_attributes != 'unavailable'and not isinstance(basic_attributes, Unset):
            raise ValueError(f"basic_attributes must match const 'unavailable', got '{basic_attributes}'")

        _upper_body = d.pop("upper_body", UNSET)
        upper_body: SdkBodyAttributesUpperBody | Unset
        if isinstance(_upper_body,  Unset):
            upper_body = UNSET
        else:
            upper_body = SdkBodyAttributesUpperBody.from_dict(_upper_body)




        _lower_body = d.pop("lower_body", UNSET)
        lower_body: SdkBodyAttributesLowerBody | Unset
        if isinstance(_lower_body,  Unset):
            lower_body = UNSET
        else:
            lower_body = SdkBodyAttributesLowerBody.from_dict(_lower_body)




        accessories = cast(Literal['unavailable'] | Unset , d.pop("accessories", UNSET))
        if accessories != 'unavailable'and not isinstance(accessories, Unset):
            raise ValueError(f"accessories must match const 'unavailable', got '{accessories}'")

        _descriptor = d.pop("descriptor", UNSET)
        descriptor: EstimatedDescriptor | Unset
        if isinstance(_descriptor,  Unset):
            descriptor = UNSET
        else:
            descriptor = EstimatedDescriptor.from_dict(_descriptor)




        sdk_body_attributes = cls(
            basic_attributes=basic_attributes,
            upper_body=upper_body,
            lower_body=lower_body,
            accessories=accessories,
            descriptor=descriptor,
        )

        return sdk_body_attributes

