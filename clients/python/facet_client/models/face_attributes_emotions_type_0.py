from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_attributes_emotions_type_0_predominant_emotion import check_face_attributes_emotions_type_0_predominant_emotion
from ..models.face_attributes_emotions_type_0_predominant_emotion import FaceAttributesEmotionsType0PredominantEmotion
from typing import cast

if TYPE_CHECKING:
  from ..models.face_attributes_emotions_type_0_estimations import FaceAttributesEmotionsType0Estimations





T = TypeVar("T", bound="FaceAttributesEmotionsType0")



@_attrs_define
class FaceAttributesEmotionsType0:
    """ 
        Attributes:
            predominant_emotion (FaceAttributesEmotionsType0PredominantEmotion):
            estimations (FaceAttributesEmotionsType0Estimations):
     """

    predominant_emotion: FaceAttributesEmotionsType0PredominantEmotion
    estimations: FaceAttributesEmotionsType0Estimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_attributes_emotions_type_0_estimations import FaceAttributesEmotionsType0Estimations # noqa: PLC0415
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
        from ..models.face_attributes_emotions_type_0_estimations import FaceAttributesEmotionsType0Estimations # noqa: PLC0415
        d = dict(src_dict)
        predominant_emotion = check_face_attributes_emotions_type_0_predominant_emotion(d.pop("predominant_emotion"))




        estimations = FaceAttributesEmotionsType0Estimations.from_dict(d.pop("estimations"))




        face_attributes_emotions_type_0 = cls(
            predominant_emotion=predominant_emotion,
            estimations=estimations,
        )

        return face_attributes_emotions_type_0

