from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="SdkFaceAttributesEmotionsType0Estimations")



@_attrs_define
class SdkFaceAttributesEmotionsType0Estimations:
    """ 
        Attributes:
            anger (float):
            disgust (float):
            fear (float):
            happiness (float):
            neutral (float):
            sadness (float):
            surprise (float):
     """

    anger: float
    disgust: float
    fear: float
    happiness: float
    neutral: float
    sadness: float
    surprise: float





    def to_dict(self) -> dict[str, Any]:
        anger = self.anger

        disgust = self.disgust

        fear = self.fear

        happiness = self.happiness

        neutral = self.neutral

        sadness = self.sadness

        surprise = self.surprise


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "anger": anger,
            "disgust": disgust,
            "fear": fear,
            "happiness": happiness,
            "neutral": neutral,
            "sadness": sadness,
            "surprise": surprise,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        anger = d.pop("anger")

        disgust = d.pop("disgust")

        fear = d.pop("fear")

        happiness = d.pop("happiness")

        neutral = d.pop("neutral")

        sadness = d.pop("sadness")

        surprise = d.pop("surprise")

        sdk_face_attributes_emotions_type_0_estimations = cls(
            anger=anger,
            disgust=disgust,
            fear=fear,
            happiness=happiness,
            neutral=neutral,
            sadness=sadness,
            surprise=surprise,
        )

        return sdk_face_attributes_emotions_type_0_estimations

