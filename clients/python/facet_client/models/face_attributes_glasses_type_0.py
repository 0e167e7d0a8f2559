from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_attributes_glasses_type_0_glasses import check_face_attributes_glasses_type_0_glasses
from ..models.face_attributes_glasses_type_0_glasses import FaceAttributesGlassesType0Glasses
from typing import cast






T = TypeVar("T", bound="FaceAttributesGlassesType0")



@_attrs_define
class FaceAttributesGlassesType0:
    """ 
        Attributes:
            glasses (FaceAttributesGlassesType0Glasses):
     """

    glasses: FaceAttributesGlassesType0Glasses





    def to_dict(self) -> dict[str, Any]:
        glasses: str = self.glasses


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "glasses": glasses,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        glasses = check_face_attributes_glasses_type_0_glasses(d.pop("glasses"))




        face_attributes_glasses_type_0 = cls(
            glasses=glasses,
        )

        return face_attributes_glasses_type_0

