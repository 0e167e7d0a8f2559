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
  from ..models.face_quality_result_checks_item import FaceQualityResultChecksItem





T = TypeVar("T", bound="FaceQualityResult")



@_attrs_define
class FaceQualityResult:
    """ 
        Attributes:
            status (Flag): 0 no, 1 yes.
            checks (list[FaceQualityResultChecksItem]):
     """

    status: Flag
    checks: list[FaceQualityResultChecksItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality_result_checks_item import FaceQualityResultChecksItem # noqa: PLC0415
        status: int = self.status

        checks = []
        for checks_item_data in self.checks:
            checks_item = checks_item_data.to_dict()
            checks.append(checks_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "status": status,
            "checks": checks,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality_result_checks_item import FaceQualityResultChecksItem # noqa: PLC0415
        d = dict(src_dict)
        status = check_flag(d.pop("status"))




        checks = []
        _checks = d.pop("checks")
        for checks_item_data in (_checks):
            checks_item = FaceQualityResultChecksItem.from_dict(checks_item_data)



            checks.append(checks_item)


        face_quality_result = cls(
            status=status,
            checks=checks,
        )

        return face_quality_result

