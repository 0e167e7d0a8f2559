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






T = TypeVar("T", bound="StateCheck")



@_attrs_define
class StateCheck:
    """ 
        Attributes:
            estimate (Flag): 0 no, 1 yes.
            threshold (list[str] | Unset):
     """

    estimate: Flag
    threshold: list[str] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        estimate: int = self.estimate

        threshold: list[str] | Unset = UNSET
        if not isinstance(self.threshold, Unset):
            threshold = self.threshold




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "estimate": estimate,
        })
        if threshold is not UNSET:
            field_dict["threshold"] = threshold

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        estimate = check_flag(d.pop("estimate"))




        threshold = cast(list[str], d.pop("threshold", UNSET))


        state_check = cls(
            estimate=estimate,
            threshold=threshold,
        )

        return state_check

