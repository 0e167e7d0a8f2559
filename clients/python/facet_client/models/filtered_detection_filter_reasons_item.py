from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="FilteredDetectionFilterReasonsItem")



@_attrs_define
class FilteredDetectionFilterReasonsItem:
    """ 
        Attributes:
            filter_name (str):
            object_value (float):
            threshold_value (float):
     """

    filter_name: str
    object_value: float
    threshold_value: float





    def to_dict(self) -> dict[str, Any]:
        filter_name = self.filter_name

        object_value = self.object_value

        threshold_value = self.threshold_value


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filter_name": filter_name,
            "object_value": object_value,
            "threshold_value": threshold_value,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        filter_name = d.pop("filter_name")

        object_value = d.pop("object_value")

        threshold_value = d.pop("threshold_value")

        filtered_detection_filter_reasons_item = cls(
            filter_name=filter_name,
            object_value=object_value,
            threshold_value=threshold_value,
        )

        return filtered_detection_filter_reasons_item

