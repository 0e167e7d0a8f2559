from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="DetectPolicyInputEstimateLiveness")



@_attrs_define
class DetectPolicyInputEstimateLiveness:
    """ 
        Attributes:
            estimate (Flag | Unset): 0 no, 1 yes.
            liveness_threshold (float | Unset):  Default: 0.5.
            quality_threshold (float | Unset): Accepted and not used, as in LUNA since 5.78. Default: 0.5.
            check_quality (Flag | Unset): 0 no, 1 yes.
     """

    estimate: Flag | Unset = UNSET
    liveness_threshold: float | Unset = 0.5
    quality_threshold: float | Unset = 0.5
    check_quality: Flag | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        estimate: int | Unset = UNSET
        if not isinstance(self.estimate, Unset):
            estimate = self.estimate


        liveness_threshold = self.liveness_threshold

        quality_threshold = self.quality_threshold

        check_quality: int | Unset = UNSET
        if not isinstance(self.check_quality, Unset):
            check_quality = self.check_quality



        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if estimate is not UNSET:
            field_dict["estimate"] = estimate
        if liveness_threshold is not UNSET:
            field_dict["liveness_threshold"] = liveness_threshold
        if quality_threshold is not UNSET:
            field_dict["quality_threshold"] = quality_threshold
        if check_quality is not UNSET:
            field_dict["check_quality"] = check_quality

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




        liveness_threshold = d.pop("liveness_threshold", UNSET)

        quality_threshold = d.pop("quality_threshold", UNSET)

        _check_quality = d.pop("check_quality", UNSET)
        check_quality: Flag | Unset
        if isinstance(_check_quality,  Unset):
            check_quality = UNSET
        else:
            check_quality = check_flag(_check_quality)




        detect_policy_input_estimate_liveness = cls(
            estimate=estimate,
            liveness_threshold=liveness_threshold,
            quality_threshold=quality_threshold,
            check_quality=check_quality,
        )

        return detect_policy_input_estimate_liveness

