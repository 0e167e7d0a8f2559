from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.sdk_face_attributes_liveness_type_0_prediction import check_sdk_face_attributes_liveness_type_0_prediction
from ..models.sdk_face_attributes_liveness_type_0_prediction import SdkFaceAttributesLivenessType0Prediction
from typing import cast

if TYPE_CHECKING:
  from ..models.liveness_shares import LivenessShares





T = TypeVar("T", bound="SdkFaceAttributesLivenessType0")



@_attrs_define
class SdkFaceAttributesLivenessType0:
    """ 
        Attributes:
            prediction (SdkFaceAttributesLivenessType0Prediction):
            estimations (LivenessShares):
     """

    prediction: SdkFaceAttributesLivenessType0Prediction
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
        prediction = check_sdk_face_attributes_liveness_type_0_prediction(d.pop("prediction"))




        estimations = LivenessShares.from_dict(d.pop("estimations"))




        sdk_face_attributes_liveness_type_0 = cls(
            prediction=prediction,
            estimations=estimations,
        )

        return sdk_face_attributes_liveness_type_0

