from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="ImageError")



@_attrs_define
class ImageError:
    """ 
        Attributes:
            error_code (int):
            desc (str):
            detail (str):
     """

    error_code: int
    desc: str
    detail: str





    def to_dict(self) -> dict[str, Any]:
        error_code = self.error_code

        desc = self.desc

        detail = self.detail


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "error_code": error_code,
            "desc": desc,
            "detail": detail,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        error_code = d.pop("error_code")

        desc = d.pop("desc")

        detail = d.pop("detail")

        image_error = cls(
            error_code=error_code,
            desc=desc,
            detail=detail,
        )

        return image_error

