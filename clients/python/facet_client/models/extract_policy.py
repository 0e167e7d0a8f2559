from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast






T = TypeVar("T", bound="ExtractPolicy")



@_attrs_define
class ExtractPolicy:
    """ 
        Attributes:
            extract_basic_attributes (Flag): 0 no, 1 yes.
            extract_face_descriptor (Flag): 0 no, 1 yes.
            extract_body_descriptor (Flag): 0 no, 1 yes.
            fd_score_threshold (float):  Default: 0.0.
     """

    extract_basic_attributes: Flag
    extract_face_descriptor: Flag
    extract_body_descriptor: Flag
    fd_score_threshold: float = 0.0





    def to_dict(self) -> dict[str, Any]:
        extract_basic_attributes: int = self.extract_basic_attributes

        extract_face_descriptor: int = self.extract_face_descriptor

        extract_body_descriptor: int = self.extract_body_descriptor

        fd_score_threshold = self.fd_score_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "extract_basic_attributes": extract_basic_attributes,
            "extract_face_descriptor": extract_face_descriptor,
            "extract_body_descriptor": extract_body_descriptor,
            "fd_score_threshold": fd_score_threshold,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        extract_basic_attributes = check_flag(d.pop("extract_basic_attributes"))




        extract_face_descriptor = check_flag(d.pop("extract_face_descriptor"))




        extract_body_descriptor = check_flag(d.pop("extract_body_descriptor"))




        fd_score_threshold = d.pop("fd_score_threshold")

        extract_policy = cls(
            extract_basic_attributes=extract_basic_attributes,
            extract_face_descriptor=extract_face_descriptor,
            extract_body_descriptor=extract_body_descriptor,
            fd_score_threshold=fd_score_threshold,
        )

        return extract_policy

