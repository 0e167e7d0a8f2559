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
  from ..models.range_check_threshold import RangeCheckThreshold





T = TypeVar("T", bound="RangeCheck")



@_attrs_define
class RangeCheck:
    """ 
        Attributes:
            estimate (Flag): 0 no, 1 yes.
            threshold (RangeCheckThreshold | Unset):
     """

    estimate: Flag
    threshold: RangeCheckThreshold | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.range_check_threshold import RangeCheckThreshold # noqa: PLC0415
        estimate: int = self.estimate

        threshold: dict[str, Any] | Unset = UNSET
        if not isinstance(self.threshold, Unset):
            threshold = self.threshold.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "estimate": estimate,
        })
        if threshold is not UNSET:
            field_dict["threshold"] = threshold

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.range_check_threshold import RangeCheckThreshold # noqa: PLC0415
        d = dict(src_dict)
        estimate = check_flag(d.pop("estimate"))




        _threshold = d.pop("threshold", UNSET)
        threshold: RangeCheckThreshold | Unset
        if isinstance(_threshold,  Unset):
            threshold = UNSET
        else:
            threshold = RangeCheckThreshold.from_dict(_threshold)




        range_check = cls(
            estimate=estimate,
            threshold=threshold,
        )

        return range_check

