from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.sdk_face_attributes_emotions_type_0_predominant_emotion import check_sdk_face_attributes_emotions_type_0_predominant_emotion
from ..models.sdk_face_attributes_emotions_type_0_predominant_emotion import SdkFaceAttributesEmotionsType0PredominantEmotion
from typing import cast

if TYPE_CHECKING:
  from ..models.sdk_face_attributes_emotions_type_0_estimations import SdkFaceAttributesEmotionsType0Estimations





T = TypeVar("T", bound="SdkFaceAttributesEmotionsType0")



@_attrs_define
class SdkFaceAttributesEmotionsType0:
    """ 
        Attributes:
            predominant_emotion (SdkFaceAttributesEmotionsType0PredominantEmotion):
            estimations (SdkFaceAttributesEmotionsType0Estimations):
     """

    predominant_emotion: SdkFaceAttributesEmotionsType0PredominantEmotion
    estimations: SdkFaceAttributesEmotionsType0Estimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.sdk_face_attributes_emotions_type_0_estimations import SdkFaceAttributesEmotionsType0Estimations # noqa: PLC0415
        predominant_emotion: str = self.predominant_emotion

        estimations = self.estimations.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "predominant_emotion": predominant_emotion,
            "estimations": estimations,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sdk_face_attributes_emotions_type_0_estimations import SdkFaceAttributesEmotionsType0Estimations # noqa: PLC0415
        d = dict(src_dict)
        predominant_emotion = check_sdk_face_attributes_emotions_type_0_predominant_emotion(d.pop("predominant_emotion"))




        estimations = SdkFaceAttributesEmotionsType0Estimations.from_dict(d.pop("estimations"))




        sdk_face_attributes_emotions_type_0 = cls(
            predominant_emotion=predominant_emotion,
            estimations=estimations,
        )

        return sdk_face_attributes_emotions_type_0

