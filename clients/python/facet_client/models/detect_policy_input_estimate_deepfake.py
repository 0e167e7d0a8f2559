from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.detect_policy_input_estimate_deepfake_mode import check_detect_policy_input_estimate_deepfake_mode
from ..models.detect_policy_input_estimate_deepfake_mode import DetectPolicyInputEstimateDeepfakeMode
from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="DetectPolicyInputEstimateDeepfake")



@_attrs_define
class DetectPolicyInputEstimateDeepfake:
    """ 
        Attributes:
            estimate (Flag | Unset): 0 no, 1 yes.
            mode (DetectPolicyInputEstimateDeepfakeMode | Unset):  Default: 1.
            real_threshold (float | Unset):  Default: 0.5.
     """

    estimate: Flag | Unset = UNSET
    mode: DetectPolicyInputEstimateDeepfakeMode | Unset = 1
    real_threshold: float | Unset = 0.5





    def to_dict(self) -> dict[str, Any]:
        estimate: int | Unset = UNSET
        if not isinstance(self.estimate, Unset):
            estimate = self.estimate


        mode: int | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode


        real_threshold = self.real_threshold


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if estimate is not UNSET:
            field_dict["estimate"] = estimate
        if mode is not UNSET:
            field_dict["mode"] = mode
        if real_threshold is not UNSET:
            field_dict["real_threshold"] = real_threshold

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _estimate = d.pop("estimate", UNSET)
        estimate: Flag | Unset
        if isinstance(_estimate,  Unset):
            estimate = UNSET
        else:
            estimate = check_flag(_estimate)




        _mode = d.pop("mode", UNSET)
        mode: DetectPolicyInputEstimateDeepfakeMode | Unset
        if isinstance(_mode,  Unset):
            mode = UNSET
        else:
            mode = check_detect_policy_input_estimate_deepfake_mode(_mode)




        real_threshold = d.pop("real_threshold", UNSET)

        detect_policy_input_estimate_deepfake = cls(
            estimate=estimate,
            mode=mode,
            real_threshold=real_threshold,
        )

        return detect_policy_input_estimate_deepfake

