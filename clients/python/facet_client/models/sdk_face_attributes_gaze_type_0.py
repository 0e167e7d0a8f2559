from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="SdkFaceAttributesGazeType0")



@_attrs_define
class SdkFaceAttributesGazeType0:
    """ Relative to the camera; signs as in head_pose.

        Attributes:
            yaw (float):
            pitch (float):
     """

    yaw: float
    pitch: float





    def to_dict(self) -> dict[str, Any]:
        yaw = self.yaw

        pitch = self.pitch


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "yaw": yaw,
            "pitch": pitch,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        yaw = d.pop("yaw")

        pitch = d.pop("pitch")

        sdk_face_attributes_gaze_type_0 = cls(
            yaw=yaw,
            pitch=pitch,
        )

        return sdk_face_attributes_gaze_type_0

