from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.liveness_number_type_0_prediction import check_liveness_number_type_0_prediction
from ..models.liveness_number_type_0_prediction import LivenessNumberType0Prediction
from typing import cast

if TYPE_CHECKING:
  from ..models.liveness_shares import LivenessShares





T = TypeVar("T", bound="LivenessNumberType0")



@_attrs_define
class LivenessNumberType0:
    """ 
        Attributes:
            prediction (LivenessNumberType0Prediction): 0 spoof, 1 real, 2 unknown.
            estimations (LivenessShares):
     """

    prediction: LivenessNumberType0Prediction
    estimations: LivenessShares





    def to_dict(self) -> dict[str, Any]:
        from ..models.liveness_shares import LivenessShares # noqa: PLC0415
        prediction: int = self.prediction

        estimations = self.estimations.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "prediction": prediction,
            "estimations": estimations,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.liveness_shares import LivenessShares # noqa: PLC0415
        d = dict(src_dict)
        prediction = check_liveness_number_type_0_prediction(d.pop("prediction"))




        estimations = LivenessShares.from_dict(d.pop("estimations"))




        liveness_number_type_0 = cls(
            prediction=prediction,
            estimations=estimations,
        )

        return liveness_number_type_0

