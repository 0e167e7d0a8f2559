from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.sdk_face_attributes_mask_type_0_predominant_mask import check_sdk_face_attributes_mask_type_0_predominant_mask
from ..models.sdk_face_attributes_mask_type_0_predominant_mask import SdkFaceAttributesMaskType0PredominantMask
from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.sdk_face_attributes_mask_type_0_estimations import SdkFaceAttributesMaskType0Estimations
  from ..models.sdk_face_attributes_mask_type_0_face_occlusion_type_0 import SdkFaceAttributesMaskType0FaceOcclusionType0





T = TypeVar("T", bound="SdkFaceAttributesMaskType0")



@_attrs_define
class SdkFaceAttributesMaskType0:
    """ 
        Attributes:
            predominant_mask (SdkFaceAttributesMaskType0PredominantMask):
            estimations (SdkFaceAttributesMaskType0Estimations):
            face_occlusion (Literal['unavailable'] | SdkFaceAttributesMaskType0FaceOcclusionType0 | Unset):
     """

    predominant_mask: SdkFaceAttributesMaskType0PredominantMask
    estimations: SdkFaceAttributesMaskType0Estimations
    face_occlusion: Literal['unavailable'] | SdkFaceAttributesMaskType0FaceOcclusionType0 | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.sdk_face_attributes_mask_type_0_estimations import SdkFaceAttributesMaskType0Estimations # noqa: PLC0415
        from ..models.sdk_face_attributes_mask_type_0_face_occlusion_type_0 import SdkFaceAttributesMaskType0FaceOcclusionType0 # noqa: PLC0415
        predominant_mask: str = self.predominant_mask

        estimations = self.estimations.to_dict()

        face_occlusion: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.face_occlusion, Unset):
            face_occlusion = UNSET
        elif isinstance(self.face_occlusion, SdkFaceAttributesMaskType0FaceOcclusionType0):
            face_occlusion = self.face_occlusion.to_dict()
        else:
            face_occlusion = self.face_occlusion


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "predominant_mask": predominant_mask,
            "estimations": estimations,
        })
        if face_occlusion is not UNSET:
            field_dict["face_occlusion"] = face_occlusion

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sdk_face_attributes_mask_type_0_estimations import SdkFaceAttributesMaskType0Estimations # noqa: PLC0415
        from ..models.sdk_face_attributes_mask_type_0_face_occlusion_type_0 import SdkFaceAttributesMaskType0FaceOcclusionType0 # noqa: PLC0415
        d = dict(src_dict)
        predominant_mask = check_sdk_face_attributes_mask_type_0_predominant_mask(d.pop("predominant_mask"))




        estimations = SdkFaceAttributesMaskType0Estimations.from_dict(d.pop("estimations"))




        def _parse_face_occlusion(data: object) -> Literal['unavailable'] | SdkFaceAttributesMaskType0FaceOcclusionType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_occlusion_type_0 = SdkFaceAttributesMaskType0FaceOcclusionType0.from_dict(data)



                return face_occlusion_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            face_occlusion_type_1 = cast(Literal['unavailable'] , data)
            if face_occlusion_type_1 != 'unavailable':
                raise ValueError(f"face_occlusion_type_1 must match const 'unavailable', got '{face_occlusion_type_1}'")
            return face_occlusion_type_1

        face_occlusion = _parse_face_occlusion(d.pop("face_occlusion", UNSET))


        sdk_face_attributes_mask_type_0 = cls(
            predominant_mask=predominant_mask,
            estimations=estimations,
            face_occlusion=face_occlusion,
        )

        return sdk_face_attributes_mask_type_0

