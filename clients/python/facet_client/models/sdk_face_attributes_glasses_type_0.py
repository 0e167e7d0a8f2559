from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.sdk_face_attributes_glasses_type_0_glasses import check_sdk_face_attributes_glasses_type_0_glasses
from ..models.sdk_face_attributes_glasses_type_0_glasses import SdkFaceAttributesGlassesType0Glasses
from typing import cast






T = TypeVar("T", bound="SdkFaceAttributesGlassesType0")



@_attrs_define
class SdkFaceAttributesGlassesType0:
    """ 
        Attributes:
            glasses (SdkFaceAttributesGlassesType0Glasses):
     """

    glasses: SdkFaceAttributesGlassesType0Glasses





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
        glasses = check_sdk_face_attributes_glasses_type_0_glasses(d.pop("glasses"))




        sdk_face_attributes_glasses_type_0 = cls(
            glasses=glasses,
        )

        return sdk_face_attributes_glasses_type_0

