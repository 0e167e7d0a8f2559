from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="EstimatedDescriptor")



@_attrs_define
class EstimatedDescriptor:
    """ 
        Attributes:
            sdk_descriptor (str): Little-endian float32, L2 norm 1; matcher/raw takes it.
            descriptor_version (int):
            score (float): How far it can be relied on.
     """

    sdk_descriptor: str
    descriptor_version: int
    score: float





    def to_dict(self) -> dict[str, Any]:
        sdk_descriptor = self.sdk_descriptor

        descriptor_version = self.descriptor_version

        score = self.score


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "sdk_descriptor": sdk_descriptor,
            "descriptor_version": descriptor_version,
            "score": score,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sdk_descriptor = d.pop("sdk_descriptor")

        descriptor_version = d.pop("descriptor_version")

        score = d.pop("score")

        estimated_descriptor = cls(
            sdk_descriptor=sdk_descriptor,
            descriptor_version=descriptor_version,
            score=score,
        )

        return estimated_descriptor

