from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CountFacesResponse200")



@_attrs_define
class CountFacesResponse200:
    """ 
        Attributes:
            faces_count (int):
     """

    faces_count: int





    def to_dict(self) -> dict[str, Any]:
        faces_count = self.faces_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "faces_count": faces_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        faces_count = d.pop("faces_count")

        count_faces_response_200 = cls(
            faces_count=faces_count,
        )

        return count_faces_response_200

