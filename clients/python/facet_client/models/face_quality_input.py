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
  from ..models.face_quality_input_checks import FaceQualityInputChecks





T = TypeVar("T", bound="FaceQualityInput")



@_attrs_define
class FaceQualityInput:
    """ 
        Attributes:
            estimate (Flag | Unset): 0 no, 1 yes.
            filter_ (Flag | Unset): 0 no, 1 yes.
            checks (FaceQualityInputChecks | Unset):
     """

    estimate: Flag | Unset = UNSET
    filter_: Flag | Unset = UNSET
    checks: FaceQualityInputChecks | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality_input_checks import FaceQualityInputChecks # noqa: PLC0415
        estimate: int | Unset = UNSET
        if not isinstance(self.estimate, Unset):
            estimate = self.estimate


        filter_: int | Unset = UNSET
        if not isinstance(self.filter_, Unset):
            filter_ = self.filter_


        checks: dict[str, Any] | Unset = UNSET
        if not isinstance(self.checks, Unset):
            checks = self.checks.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if estimate is not UNSET:
            field_dict["estimate"] = estimate
        if filter_ is not UNSET:
            field_dict["filter"] = filter_
        if checks is not UNSET:
            field_dict["checks"] = checks

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality_input_checks import FaceQualityInputChecks # noqa: PLC0415
        d = dict(src_dict)
        _estimate = d.pop("estimate", UNSET)
        estimate: Flag | Unset
        if isinstance(_estimate,  Unset):
            estimate = UNSET
        else:
            estimate = check_flag(_estimate)




        _filter_ = d.pop("filter", UNSET)
        filter_: Flag | Unset
        if isinstance(_filter_,  Unset):
            filter_ = UNSET
        else:
            filter_ = check_flag(_filter_)




        _checks = d.pop("checks", UNSET)
        checks: FaceQualityInputChecks | Unset
        if isinstance(_checks,  Unset):
            checks = UNSET
        else:
            checks = FaceQualityInputChecks.from_dict(_checks)




        face_quality_input = cls(
            estimate=estimate,
            filter_=filter_,
            checks=checks,
        )

        return face_quality_input

