from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast

if TYPE_CHECKING:
  from ..models.face_quality_checks import FaceQualityChecks





T = TypeVar("T", bound="FaceQuality")



@_attrs_define
class FaceQuality:
    """ 
        Attributes:
            estimate (Flag): 0 no, 1 yes.
            filter_ (Flag): 0 no, 1 yes.
            checks (FaceQualityChecks):
     """

    estimate: Flag
    filter_: Flag
    checks: FaceQualityChecks





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality_checks import FaceQualityChecks # noqa: PLC0415
        estimate: int = self.estimate

        filter_: int = self.filter_

        checks = self.checks.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "estimate": estimate,
            "filter": filter_,
            "checks": checks,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality_checks import FaceQualityChecks # noqa: PLC0415
        d = dict(src_dict)
        estimate = check_flag(d.pop("estimate"))




        filter_ = check_flag(d.pop("filter"))




        checks = FaceQualityChecks.from_dict(d.pop("checks"))




        face_quality = cls(
            estimate=estimate,
            filter_=filter_,
            checks=checks,
        )

        return face_quality

