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
  from ..models.body_estimations_lower_body import BodyEstimationsLowerBody
  from ..models.body_estimations_upper_body import BodyEstimationsUpperBody





T = TypeVar("T", bound="BodyEstimations")



@_attrs_define
class BodyEstimations:
    """ 
        Attributes:
            basic_attributes (Literal['unavailable'] | Unset):
            upper_body (BodyEstimationsUpperBody | Unset):
            lower_body (BodyEstimationsLowerBody | Unset):
            accessories (Literal['unavailable'] | Unset):
     """

    basic_attributes: Literal['unavailable'] | Unset = UNSET
    upper_body: BodyEstimationsUpperBody | Unset = UNSET
    lower_body: BodyEstimationsLowerBody | Unset = UNSET
    accessories: Literal['unavailable'] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.body_estimations_lower_body import BodyEstimationsLowerBody # noqa: PLC0415
        from ..models.body_estimations_upper_body import BodyEstimationsUpperBody # noqa: PLC0415
        basic_attributes = self.basic_attributes

        upper_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.upper_body, Unset):
            upper_body = self.upper_body.to_dict()

        lower_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.lower_body, Unset):
            lower_body = self.lower_body.to_dict()

        accessories = self.accessories


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

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.body_estimations_lower_body import BodyEstimationsLowerBody # noqa: PLC0415
        from ..models.body_estimations_upper_body import BodyEstimationsUpperBody # noqa: PLC0415
        d = dict(src_dict)
        basic_attributes = cast(Literal['unavailable'] | Unset , d.pop("basic_attributes", UNSET))
        if basic_attributes != 'unavailable'and not isinstance(basic_attributes, Unset):
            raise ValueError(f"basic_attributes must match const 'unavailable', got '{basic_attributes}'")

        _upper_body = d.pop("upper_body", UNSET)
        upper_body: BodyEstimationsUpperBody | Unset
        if isinstance(_upper_body,  Unset):
            upper_body = UNSET
        else:
            upper_body = BodyEstimationsUpperBody.from_dict(_upper_body)




        _lower_body = d.pop("lower_body", UNSET)
        lower_body: BodyEstimationsLowerBody | Unset
        if isinstance(_lower_body,  Unset):
            lower_body = UNSET
        else:
            lower_body = BodyEstimationsLowerBody.from_dict(_lower_body)




        accessories = cast(Literal['unavailable'] | Unset , d.pop("accessories", UNSET))
        if accessories != 'unavailable'and not isinstance(accessories, Unset):
            raise ValueError(f"accessories must match const 'unavailable', got '{accessories}'")

        body_estimations = cls(
            basic_attributes=basic_attributes,
            upper_body=upper_body,
            lower_body=lower_body,
            accessories=accessories,
        )

        return body_estimations

