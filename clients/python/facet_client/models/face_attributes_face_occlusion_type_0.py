from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_attributes_face_occlusion_type_0_predominant_occlusion import check_face_attributes_face_occlusion_type_0_predominant_occlusion
from ..models.face_attributes_face_occlusion_type_0_predominant_occlusion import FaceAttributesFaceOcclusionType0PredominantOcclusion
from typing import cast

if TYPE_CHECKING:
  from ..models.face_attributes_face_occlusion_type_0_estimations import FaceAttributesFaceOcclusionType0Estimations





T = TypeVar("T", bound="FaceAttributesFaceOcclusionType0")



@_attrs_define
class FaceAttributesFaceOcclusionType0:
    """ 
        Attributes:
            predominant_occlusion (FaceAttributesFaceOcclusionType0PredominantOcclusion):
            estimations (FaceAttributesFaceOcclusionType0Estimations):
     """

    predominant_occlusion: FaceAttributesFaceOcclusionType0PredominantOcclusion
    estimations: FaceAttributesFaceOcclusionType0Estimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_attributes_face_occlusion_type_0_estimations import FaceAttributesFaceOcclusionType0Estimations # noqa: PLC0415
        predominant_occlusion: str = self.predominant_occlusion

        estimations = self.estimations.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "predominant_occlusion": predominant_occlusion,
            "estimations": estimations,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_attributes_face_occlusion_type_0_estimations import FaceAttributesFaceOcclusionType0Estimations # noqa: PLC0415
        d = dict(src_dict)
        predominant_occlusion = check_face_attributes_face_occlusion_type_0_predominant_occlusion(d.pop("predominant_occlusion"))




        estimations = FaceAttributesFaceOcclusionType0Estimations.from_dict(d.pop("estimations"))




        face_attributes_face_occlusion_type_0 = cls(
            predominant_occlusion=predominant_occlusion,
            estimations=estimations,
        )

        return face_attributes_face_occlusion_type_0

