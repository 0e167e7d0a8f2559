from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import Literal, cast
from uuid import UUID






T = TypeVar("T", bound="FaceReferenceType0")



@_attrs_define
class FaceReferenceType0:
    """ 
        Attributes:
            type_ (Literal['face']):
            id (UUID): A UUID, in lower case.
     """

    type_: Literal['face']
    id: UUID





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = str(self.id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "id": id,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal['face'] , d.pop("type"))
        if type_ != 'face':
            raise ValueError(f"type must match const 'face', got '{type_}'")

        id = UUID(d.pop("id"))




        face_reference_type_0 = cls(
            type_=type_,
            id=id,
        )

        return face_reference_type_0

