from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast






T = TypeVar("T", bound="DetectPolicyBodyAttributes")



@_attrs_define
class DetectPolicyBodyAttributes:
    """ 
        Attributes:
            estimate_basic_attributes (Flag): 0 no, 1 yes.
            estimate_upper_body (Flag): 0 no, 1 yes.
            estimate_lower_body (Flag): 0 no, 1 yes.
            estimate_accessories (Flag): 0 no, 1 yes.
     """

    estimate_basic_attributes: Flag
    estimate_upper_body: Flag
    estimate_lower_body: Flag
    estimate_accessories: Flag





    def to_dict(self) -> dict[str, Any]:
        estimate_basic_attributes: int = self.estimate_basic_attributes

        estimate_upper_body: int = self.estimate_upper_body

        estimate_lower_body: int = self.estimate_lower_body

        estimate_accessories: int = self.estimate_accessories


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "estimate_basic_attributes": estimate_basic_attributes,
            "estimate_upper_body": estimate_upper_body,
            "estimate_lower_body": estimate_lower_body,
            "estimate_accessories": estimate_accessories,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        estimate_basic_attributes = check_flag(d.pop("estimate_basic_attributes"))




        estimate_upper_body = check_flag(d.pop("estimate_upper_body"))




        estimate_lower_body = check_flag(d.pop("estimate_lower_body"))




        estimate_accessories = check_flag(d.pop("estimate_accessories"))




        detect_policy_body_attributes = cls(
            estimate_basic_attributes=estimate_basic_attributes,
            estimate_upper_body=estimate_upper_body,
            estimate_lower_body=estimate_lower_body,
            estimate_accessories=estimate_accessories,
        )

        return detect_policy_body_attributes

