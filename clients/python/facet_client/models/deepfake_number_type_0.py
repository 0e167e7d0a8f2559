from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.deepfake_number_type_0_prediction import check_deepfake_number_type_0_prediction
from ..models.deepfake_number_type_0_prediction import DeepfakeNumberType0Prediction
from typing import cast






T = TypeVar("T", bound="DeepfakeNumberType0")



@_attrs_define
class DeepfakeNumberType0:
    """ 
        Attributes:
            prediction (DeepfakeNumberType0Prediction): 0 fake, 1 real.
            score (float):
     """

    prediction: DeepfakeNumberType0Prediction
    score: float





    def to_dict(self) -> dict[str, Any]:
        prediction: int = self.prediction

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
        prediction = check_deepfake_number_type_0_prediction(d.pop("prediction"))




        score = d.pop("score")

        deepfake_number_type_0 = cls(
            prediction=prediction,
            score=score,
        )

        return deepfake_number_type_0

