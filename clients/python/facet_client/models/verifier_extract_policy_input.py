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






T = TypeVar("T", bound="VerifierExtractPolicyInput")



@_attrs_define
class VerifierExtractPolicyInput:
    """ The descriptor of a face is always extracted.

        Attributes:
            extract_basic_attributes (Flag | Unset): 0 no, 1 yes.
            fd_score_threshold (float | Unset):  Default: 0.0.
     """

    extract_basic_attributes: Flag | Unset = UNSET
    fd_score_threshold: float | Unset = 0.0





    def to_dict(self) -> dict[str, Any]:
        extract_basic_attributes: int | Unset = UNSET
        if not isinstance(self.extract_basic_attributes, Unset):
            extract_basic_attributes = self.extract_basic_attributes


        fd_score_threshold = self.fd_score_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if extract_basic_attributes is not UNSET:
            field_dict["extract_basic_attributes"] = extract_basic_attributes
        if fd_score_threshold is not UNSET:
            field_dict["fd_score_threshold"] = fd_score_threshold

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _extract_basic_attributes = d.pop("extract_basic_attributes", UNSET)
        extract_basic_attributes: Flag | Unset
        if isinstance(_extract_basic_attributes,  Unset):
            extract_basic_attributes = UNSET
        else:
            extract_basic_attributes = check_flag(_extract_basic_attributes)




        fd_score_threshold = d.pop("fd_score_threshold", UNSET)

        verifier_extract_policy_input = cls(
            extract_basic_attributes=extract_basic_attributes,
            fd_score_threshold=fd_score_threshold,
        )

        return verifier_extract_policy_input

