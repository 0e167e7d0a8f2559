from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filtered_detection_detection_sample import FilteredDetectionDetectionSample





T = TypeVar("T", bound="FilteredDetectionDetection")



@_attrs_define
class FilteredDetectionDetection:
    """ 
        Attributes:
            sample (FilteredDetectionDetectionSample):
     """

    sample: FilteredDetectionDetectionSample





    def to_dict(self) -> dict[str, Any]:
        from ..models.filtered_detection_detection_sample import FilteredDetectionDetectionSample # noqa: PLC0415
        sample = self.sample.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "sample": sample,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filtered_detection_detection_sample import FilteredDetectionDetectionSample # noqa: PLC0415
        d = dict(src_dict)
        sample = FilteredDetectionDetectionSample.from_dict(d.pop("sample"))




        filtered_detection_detection = cls(
            sample=sample,
        )

        return filtered_detection_detection

