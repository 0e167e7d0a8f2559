from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.face_attributes_eyes_attributes_type_0_left_eye import FaceAttributesEyesAttributesType0LeftEye
  from ..models.face_attributes_eyes_attributes_type_0_right_eye import FaceAttributesEyesAttributesType0RightEye





T = TypeVar("T", bound="FaceAttributesEyesAttributesType0")



@_attrs_define
class FaceAttributesEyesAttributesType0:
    """ left_eye lies left in the picture.

        Attributes:
            left_eye (FaceAttributesEyesAttributesType0LeftEye):
            right_eye (FaceAttributesEyesAttributesType0RightEye):
     """

    left_eye: FaceAttributesEyesAttributesType0LeftEye
    right_eye: FaceAttributesEyesAttributesType0RightEye





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_attributes_eyes_attributes_type_0_left_eye import FaceAttributesEyesAttributesType0LeftEye # noqa: PLC0415
        from ..models.face_attributes_eyes_attributes_type_0_right_eye import FaceAttributesEyesAttributesType0RightEye # noqa: PLC0415
        left_eye = self.left_eye.to_dict()

        right_eye = self.right_eye.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "left_eye": left_eye,
            "right_eye": right_eye,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_attributes_eyes_attributes_type_0_left_eye import FaceAttributesEyesAttributesType0LeftEye # noqa: PLC0415
        from ..models.face_attributes_eyes_attributes_type_0_right_eye import FaceAttributesEyesAttributesType0RightEye # noqa: PLC0415
        d = dict(src_dict)
        left_eye = FaceAttributesEyesAttributesType0LeftEye.from_dict(d.pop("left_eye"))




        right_eye = FaceAttributesEyesAttributesType0RightEye.from_dict(d.pop("right_eye"))




        face_attributes_eyes_attributes_type_0 = cls(
            left_eye=left_eye,
            right_eye=right_eye,
        )

        return face_attributes_eyes_attributes_type_0

