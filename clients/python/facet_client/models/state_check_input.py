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






T = TypeVar("T", bound="StateCheckInput")



@_attrs_define
class StateCheckInput:
    """ 
        Attributes:
            estimate (Flag | Unset): 0 no, 1 yes.
            threshold (list[str] | Unset):
     """

    estimate: Flag | Unset = UNSET
    threshold: list[str] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        estimate: int | Unset = UNSET
        if not isinstance(self.estimate, Unset):
            estimate = self.estimate


        threshold: list[str] | Unset = UNSET
        if not isinstance(self.threshold, Unset):
            threshold = self.threshold




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
        d = dict(src_dict)
        _estimate = d.pop("estimate", UNSET)
        estimate: Flag | Unset
        if isinstance(_estimate,  Unset):
            estimate = UNSET
        else:
            estimate = check_flag(_estimate)




        threshold = cast(list[str], d.pop("threshold", UNSET))


        state_check_input = cls(
            estimate=estimate,
            threshold=threshold,
        )

        return state_check_input

