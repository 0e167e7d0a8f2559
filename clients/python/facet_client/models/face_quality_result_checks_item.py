from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_quality_result_checks_item_name import check_face_quality_result_checks_item_name
from ..models.face_quality_result_checks_item_name import FaceQualityResultChecksItemName
from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast

if TYPE_CHECKING:
  from ..models.face_quality_result_checks_item_threshold_value_type_0 import FaceQualityResultChecksItemThresholdValueType0





T = TypeVar("T", bound="FaceQualityResultChecksItem")



@_attrs_define
class FaceQualityResultChecksItem:
    """ 
        Attributes:
            name (FaceQualityResultChecksItemName):
            object_value (float | str):
            threshold_value (FaceQualityResultChecksItemThresholdValueType0 | list[str]):
            result (Flag): 0 no, 1 yes.
     """

    name: FaceQualityResultChecksItemName
    object_value: float | str
    threshold_value: FaceQualityResultChecksItemThresholdValueType0 | list[str]
    result: Flag





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality_result_checks_item_threshold_value_type_0 import FaceQualityResultChecksItemThresholdValueType0 # noqa: PLC0415
        name: str = self.name

        object_value: float | str
        object_value = self.object_value

        threshold_value: dict[str, Any] | list[str]
        if isinstance(self.threshold_value, FaceQualityResultChecksItemThresholdValueType0):
            threshold_value = self.threshold_value.to_dict()
        else:
            threshold_value = self.threshold_value




        result: int = self.result


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "name": name,
            "object_value": object_value,
            "threshold_value": threshold_value,
            "result": result,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality_result_checks_item_threshold_value_type_0 import FaceQualityResultChecksItemThresholdValueType0 # noqa: PLC0415
        d = dict(src_dict)
        name = check_face_quality_result_checks_item_name(d.pop("name"))




        def _parse_object_value(data: object) -> float | str:
            return cast(float | str, data)

        object_value = _parse_object_value(d.pop("object_value"))


        def _parse_threshold_value(data: object) -> FaceQualityResultChecksItemThresholdValueType0 | list[str]:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                threshold_value_type_0 = FaceQualityResultChecksItemThresholdValueType0.from_dict(data)



                return threshold_value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, list):
                raise TypeError()
            threshold_value_type_1 = cast(list[str], data)

            return threshold_value_type_1

        threshold_value = _parse_threshold_value(d.pop("threshold_value"))


        result = check_flag(d.pop("result"))




        face_quality_result_checks_item = cls(
            name=name,
            object_value=object_value,
            threshold_value=threshold_value,
            result=result,
        )

        return face_quality_result_checks_item

