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

if TYPE_CHECKING:
  from ..models.range_check_input_threshold import RangeCheckInputThreshold





T = TypeVar("T", bound="RangeCheckInput")



@_attrs_define
class RangeCheckInput:
    """ 
        Attributes:
            estimate (Flag | Unset): 0 no, 1 yes.
            threshold (RangeCheckInputThreshold | Unset):
     """

    estimate: Flag | Unset = UNSET
    threshold: RangeCheckInputThreshold | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.range_check_input_threshold import RangeCheckInputThreshold # noqa: PLC0415
        estimate: int | Unset = UNSET
        if not isinstance(self.estimate, Unset):
            estimate = self.estimate


        threshold: dict[str, Any] | Unset = UNSET
        if not isinstance(self.threshold, Unset):
            threshold = self.threshold.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if estimate is not UNSET:
            field_dict["estimate"] = estimate
        if threshold is not UNSET:
            field_dict["threshold"] = threshold

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.range_check_input_threshold import RangeCheckInputThreshold # noqa: PLC0415
        d = dict(src_dict)
        _estimate = d.pop("estimate", UNSET)
        estimate: Flag | Unset
        if isinstance(_estimate,  Unset):
            estimate = UNSET
        else:
            estimate = check_flag(_estimate)




        _threshold = d.pop("threshold", UNSET)
        threshold: RangeCheckInputThreshold | Unset
        if isinstance(_threshold,  Unset):
            threshold = UNSET
        else:
            threshold = RangeCheckInputThreshold.from_dict(_threshold)




        range_check_input = cls(
            estimate=estimate,
            threshold=threshold,
        )

        return range_check_input

