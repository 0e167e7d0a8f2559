from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast






T = TypeVar("T", bound="FaceAttributesMouthAttributesType0")



@_attrs_define
class FaceAttributesMouthAttributesType0:
    """ 
        Attributes:
            opened (float):
            smile (float):
            occluded (float | Literal['unavailable']):
     """

    opened: float
    smile: float
    occluded: float | Literal['unavailable']





    def to_dict(self) -> dict[str, Any]:
        opened = self.opened

        smile = self.smile

        occluded: float | Literal['unavailable']
        occluded = self.occluded


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "opened": opened,
            "smile": smile,
            "occluded": occluded,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        opened = d.pop("opened")

        smile = d.pop("smile")

        def _parse_occluded(data: object) -> float | Literal['unavailable']:
            occluded_type_1 = cast(Literal['unavailable'] , data)
            if occluded_type_1 != 'unavailable':
                raise ValueError(f"occluded_type_1 must match const 'unavailable', got '{occluded_type_1}'")
            return occluded_type_1
            return cast(float | Literal['unavailable'], data)

        occluded = _parse_occluded(d.pop("occluded"))


        face_attributes_mouth_attributes_type_0 = cls(
            opened=opened,
            smile=smile,
            occluded=occluded,
        )

        return face_attributes_mouth_attributes_type_0

