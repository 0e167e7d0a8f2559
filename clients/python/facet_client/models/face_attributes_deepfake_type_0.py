from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_attributes_deepfake_type_0_prediction import check_face_attributes_deepfake_type_0_prediction
from ..models.face_attributes_deepfake_type_0_prediction import FaceAttributesDeepfakeType0Prediction
from typing import cast






T = TypeVar("T", bound="FaceAttributesDeepfakeType0")



@_attrs_define
class FaceAttributesDeepfakeType0:
    """ 
        Attributes:
            prediction (FaceAttributesDeepfakeType0Prediction):
            score (float):
     """

    prediction: FaceAttributesDeepfakeType0Prediction
    score: float





    def to_dict(self) -> dict[str, Any]:
        prediction: str = self.prediction

        score = self.score


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "prediction": prediction,
            "score": score,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        prediction = check_face_attributes_deepfake_type_0_prediction(d.pop("prediction"))




        score = d.pop("score")

        face_attributes_deepfake_type_0 = cls(
            prediction=prediction,
            score=score,
        )

        return face_attributes_deepfake_type_0

