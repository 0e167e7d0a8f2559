from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="DetectPolicyInputBodyAttributes")



@_attrs_define
class DetectPolicyInputBodyAttributes:
    """ 
        Attributes:
            estimate_basic_attributes (Flag | Unset): 0 no, 1 yes.
            estimate_upper_body (Flag | Unset): 0 no, 1 yes.
            estimate_lower_body (Flag | Unset): 0 no, 1 yes.
            estimate_accessories (Flag | Unset): 0 no, 1 yes.
     """

    estimate_basic_attributes: Flag | Unset = UNSET
    estimate_upper_body: Flag | Unset = UNSET
    estimate_lower_body: Flag | Unset = UNSET
    estimate_accessories: Flag | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        estimate_basic_attributes: int | Unset = UNSET
        if not isinstance(self.estimate_basic_attributes, Unset):
            estimate_basic_attributes = self.estimate_basic_attributes


        estimate_upper_body: int | Unset = UNSET
        if not isinstance(self.estimate_upper_body, Unset):
            estimate_upper_body = self.estimate_upper_body


        estimate_lower_body: int | Unset = UNSET
        if not isinstance(self.estimate_lower_body, Unset):
            estimate_lower_body = self.estimate_lower_body


        estimate_accessories: int | Unset = UNSET
        if not isinstance(self.estimate_accessories, Unset):
            estimate_accessories = self.estimate_accessories



        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if estimate_basic_attributes is not UNSET:
            field_dict["estimate_basic_attributes"] = estimate_basic_attributes
        if estimate_upper_body is not UNSET:
            field_dict["estimate_upper_body"] = estimate_upper_body
        if estimate_lower_body is not UNSET:
            field_dict["estimate_lower_body"] = estimate_lower_body
        if estimate_accessories is not UNSET:
            field_dict["estimate_accessories"] = estimate_accessories

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _estimate_basic_attributes = d.pop("estimate_basic_attributes", UNSET)
        estimate_basic_attributes: Flag | Unset
        if isinstance(_estimate_basic_attributes,  Unset):
            estimate_basic_attributes = UNSET
        else:
            estimate_basic_attributes = check_flag(_estimate_basic_attributes)




        _estimate_upper_body = d.pop("estimate_upper_body", UNSET)
        estimate_upper_body: Flag | Unset
        if isinstance(_estimate_upper_body,  Unset):
            estimate_upper_body = UNSET
        else:
            estimate_upper_body = check_flag(_estimate_upper_body)




        _estimate_lower_body = d.pop("estimate_lower_body", UNSET)
        estimate_lower_body: Flag | Unset
        if isinstance(_estimate_lower_body,  Unset):
            estimate_lower_body = UNSET
        else:
            estimate_lower_body = check_flag(_estimate_lower_body)




        _estimate_accessories = d.pop("estimate_accessories", UNSET)
        estimate_accessories: Flag | Unset
        if isinstance(_estimate_accessories,  Unset):
            estimate_accessories = UNSET
        else:
            estimate_accessories = check_flag(_estimate_accessories)




        detect_policy_input_body_attributes = cls(
            estimate_basic_attributes=estimate_basic_attributes,
            estimate_upper_body=estimate_upper_body,
            estimate_lower_body=estimate_lower_body,
            estimate_accessories=estimate_accessories,
        )

        return detect_policy_input_body_attributes

