from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from uuid import UUID






T = TypeVar("T", bound="FaceAttributeSourceType0")



@_attrs_define
class FaceAttributeSourceType0:
    """ 
        Attributes:
            attribute_id (UUID): A UUID, in lower case.
     """

    attribute_id: UUID





    def to_dict(self) -> dict[str, Any]:
        attribute_id = str(self.attribute_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attribute_id": attribute_id,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        attribute_id = UUID(d.pop("attribute_id"))




        face_attribute_source_type_0 = cls(
            attribute_id=attribute_id,
        )

        return face_attribute_source_type_0

