from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CountFaceAttributesResponse200")



@_attrs_define
class CountFaceAttributesResponse200:
    """ 
        Attributes:
            attributes_count (int):
     """

    attributes_count: int





    def to_dict(self) -> dict[str, Any]:
        attributes_count = self.attributes_count


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attributes_count": attributes_count,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attributes_count = d.pop("attributes_count")

        count_face_attributes_response_200 = cls(
            attributes_count=attributes_count,
        )

        return count_face_attributes_response_200

