from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast






T = TypeVar("T", bound="DetectPolicyEstimateLiveness")



@_attrs_define
class DetectPolicyEstimateLiveness:
    """ 
        Attributes:
            estimate (Flag): 0 no, 1 yes.
            liveness_threshold (float):  Default: 0.5.
            quality_threshold (float): Accepted and not used, as in LUNA since 5.78. Default: 0.5.
            check_quality (Flag): 0 no, 1 yes.
     """

    estimate: Flag
    check_quality: Flag
    liveness_threshold: float = 0.5
    quality_threshold: float = 0.5





    def to_dict(self) -> dict[str, Any]:
        estimate: int = self.estimate

        liveness_threshold = self.liveness_threshold

        quality_threshold = self.quality_threshold

        check_quality: int = self.check_quality


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "estimate": estimate,
            "liveness_threshold": liveness_threshold,
            "quality_threshold": quality_threshold,
            "check_quality": check_quality,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        estimate = check_flag(d.pop("estimate"))




        liveness_threshold = d.pop("liveness_threshold")

        quality_threshold = d.pop("quality_threshold")

        check_quality = check_flag(d.pop("check_quality"))




        detect_policy_estimate_liveness = cls(
            estimate=estimate,
            liveness_threshold=liveness_threshold,
            quality_threshold=quality_threshold,
            check_quality=check_quality,
        )

        return detect_policy_estimate_liveness

