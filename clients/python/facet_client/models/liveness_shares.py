from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="LivenessShares")



@_attrs_define
class LivenessShares:
    """ 
        Attributes:
            probability (float):
            quality (float):
     """

    probability: float
    quality: float





    def to_dict(self) -> dict[str, Any]:
        probability = self.probability

        quality = self.quality


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "probability": probability,
            "quality": quality,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        probability = d.pop("probability")

        quality = d.pop("quality")

        liveness_shares = cls(
            probability=probability,
            quality=quality,
        )

        return liveness_shares

