from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast






T = TypeVar("T", bound="VerifierExtractPolicy")



@_attrs_define
class VerifierExtractPolicy:
    """ The descriptor of a face is always extracted.

        Attributes:
            extract_basic_attributes (Flag): 0 no, 1 yes.
            fd_score_threshold (float):  Default: 0.0.
     """

    extract_basic_attributes: Flag
    fd_score_threshold: float = 0.0





    def to_dict(self) -> dict[str, Any]:
        extract_basic_attributes: int = self.extract_basic_attributes

        fd_score_threshold = self.fd_score_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "extract_basic_attributes": extract_basic_attributes,
            "fd_score_threshold": fd_score_threshold,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        extract_basic_attributes = check_flag(d.pop("extract_basic_attributes"))




        fd_score_threshold = d.pop("fd_score_threshold")

        verifier_extract_policy = cls(
            extract_basic_attributes=extract_basic_attributes,
            fd_score_threshold=fd_score_threshold,
        )

        return verifier_extract_policy

