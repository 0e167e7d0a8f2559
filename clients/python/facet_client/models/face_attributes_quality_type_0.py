from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="FaceAttributesQualityType0")



@_attrs_define
class FaceAttributesQualityType0:
    """ 0..1, 1 is best.

        Attributes:
            blurriness (float):
            dark (float):
            light (float):
            illumination (float):
            specularity (float):
     """

    blurriness: float
    dark: float
    light: float
    illumination: float
    specularity: float





    def to_dict(self) -> dict[str, Any]:
        blurriness = self.blurriness

        dark = self.dark

        light = self.light

        illumination = self.illumination

        specularity = self.specularity


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "blurriness": blurriness,
            "dark": dark,
            "light": light,
            "illumination": illumination,
            "specularity": specularity,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        blurriness = d.pop("blurriness")

        dark = d.pop("dark")

        light = d.pop("light")

        illumination = d.pop("illumination")

        specularity = d.pop("specularity")

        face_attributes_quality_type_0 = cls(
            blurriness=blurriness,
            dark=dark,
            light=light,
            illumination=illumination,
            specularity=specularity,
        )

        return face_attributes_quality_type_0

