from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.raw_descriptor import RawDescriptor





T = TypeVar("T", bound="GivenReferenceType1")



@_attrs_define
class GivenReferenceType1:
    """ 
        Attributes:
            type_ (Literal['raw_descriptor']):
            id (str):
            data (RawDescriptor):
     """

    type_: Literal['raw_descriptor']
    id: str
    data: RawDescriptor





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_descriptor import RawDescriptor # noqa: PLC0415
        type_ = self.type_

        id = self.id

        data = self.data.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "id": id,
            "data": data,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_descriptor import RawDescriptor # noqa: PLC0415
        d = dict(src_dict)
        type_ = cast(Literal['raw_descriptor'] , d.pop("type"))
        if type_ != 'raw_descriptor':
            raise ValueError(f"type must match const 'raw_descriptor', got '{type_}'")

        id = d.pop("id")

        data = RawDescriptor.from_dict(d.pop("data"))




        given_reference_type_1 = cls(
            type_=type_,
            id=id,
            data=data,
        )

        return given_reference_type_1

