from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="FaceAttributesFaceOcclusionType0Estimations")



@_attrs_define
class FaceAttributesFaceOcclusionType0Estimations:
    """ 
        Attributes:
            clear (float):
            correct (float):
            partially (float):
            full (float):
            mouth (float):
            chin (float):
     """

    clear: float
    correct: float
    partially: float
    full: float
    mouth: float
    chin: float





    def to_dict(self) -> dict[str, Any]:
        clear = self.clear

        correct = self.correct

        partially = self.partially

        full = self.full

        mouth = self.mouth

        chin = self.chin


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "clear": clear,
            "correct": correct,
            "partially": partially,
            "full": full,
            "mouth": mouth,
            "chin": chin,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        clear = d.pop("clear")

        correct = d.pop("correct")

        partially = d.pop("partially")

        full = d.pop("full")

        mouth = d.pop("mouth")

        chin = d.pop("chin")

        face_attributes_face_occlusion_type_0_estimations = cls(
            clear=clear,
            correct=correct,
            partially=partially,
            full=full,
            mouth=mouth,
            chin=chin,
        )

        return face_attributes_face_occlusion_type_0_estimations

