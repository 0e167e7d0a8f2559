from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_attributes_liveness_type_0_prediction import check_face_attributes_liveness_type_0_prediction
from ..models.face_attributes_liveness_type_0_prediction import FaceAttributesLivenessType0Prediction
from typing import cast

if TYPE_CHECKING:
  from ..models.liveness_shares import LivenessShares





T = TypeVar("T", bound="FaceAttributesLivenessType0")



@_attrs_define
class FaceAttributesLivenessType0:
    """ 
        Attributes:
            prediction (FaceAttributesLivenessType0Prediction):
            estimations (LivenessShares):
     """

    prediction: FaceAttributesLivenessType0Prediction
    estimations: LivenessShares





    def to_dict(self) -> dict[str, Any]:
        from ..models.liveness_shares import LivenessShares # noqa: PLC0415
        prediction: str = self.prediction

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
        prediction = check_face_attributes_liveness_type_0_prediction(d.pop("prediction"))




        estimations = LivenessShares.from_dict(d.pop("estimations"))




        face_attributes_liveness_type_0 = cls(
            prediction=prediction,
            estimations=estimations,
        )

        return face_attributes_liveness_type_0

