from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.detect_policy_estimate_deepfake_mode import check_detect_policy_estimate_deepfake_mode
from ..models.detect_policy_estimate_deepfake_mode import DetectPolicyEstimateDeepfakeMode
from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast






T = TypeVar("T", bound="DetectPolicyEstimateDeepfake")



@_attrs_define
class DetectPolicyEstimateDeepfake:
    """ 
        Attributes:
            estimate (Flag): 0 no, 1 yes.
            mode (DetectPolicyEstimateDeepfakeMode):  Default: 1.
            real_threshold (float):  Default: 0.5.
     """

    estimate: Flag
    mode: DetectPolicyEstimateDeepfakeMode = 1
    real_threshold: float = 0.5





    def to_dict(self) -> dict[str, Any]:
        estimate: int = self.estimate

        mode: int = self.mode

        real_threshold = self.real_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "estimate": estimate,
            "mode": mode,
            "real_threshold": real_threshold,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        estimate = check_flag(d.pop("estimate"))




        mode = check_detect_policy_estimate_deepfake_mode(d.pop("mode"))




        real_threshold = d.pop("real_threshold")

        detect_policy_estimate_deepfake = cls(
            estimate=estimate,
            mode=mode,
            real_threshold=real_threshold,
        )

        return detect_policy_estimate_deepfake

