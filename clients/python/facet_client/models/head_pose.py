from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="HeadPose")



@_attrs_define
class HeadPose:
    """ 
        Attributes:
            yaw (float):
            pitch (float):
            roll (float):
     """

    yaw: float
    pitch: float
    roll: float





    def to_dict(self) -> dict[str, Any]:
        yaw = self.yaw

        pitch = self.pitch

        roll = self.roll


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "yaw": yaw,
            "pitch": pitch,
            "roll": roll,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        yaw = d.pop("yaw")

        pitch = d.pop("pitch")

        roll = d.pop("roll")

        head_pose = cls(
            yaw=yaw,
            pitch=pitch,
            roll=roll,
        )

        return head_pose

