from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import Literal, cast






T = TypeVar("T", bound="GivenReferenceType0")



@_attrs_define
class GivenReferenceType0:
    """ 
        Attributes:
            type_ (Literal['sdk_descriptor']):
            id (str):
            data (str): As in raw_descriptor, of the version that the platform extracts.
     """

    type_: Literal['sdk_descriptor']
    id: str
    data: str





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id

        data = self.data


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "id": id,
            "data": data,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal['sdk_descriptor'] , d.pop("type"))
        if type_ != 'sdk_descriptor':
            raise ValueError(f"type must match const 'sdk_descriptor', got '{type_}'")

        id = d.pop("id")

        data = d.pop("data")

        given_reference_type_0 = cls(
            type_=type_,
            id=id,
            data=data,
        )

        return given_reference_type_0

