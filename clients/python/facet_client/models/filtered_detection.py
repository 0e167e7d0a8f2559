from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filtered_detection_detection import FilteredDetectionDetection
  from ..models.filtered_detection_filter_reasons_item import FilteredDetectionFilterReasonsItem
  from ..models.filtered_detection_samples import FilteredDetectionSamples





T = TypeVar("T", bound="FilteredDetection")



@_attrs_define
class FilteredDetection:
    """ 
        Attributes:
            filename (str):
            filter_reasons (list[FilteredDetectionFilterReasonsItem]):
            detection (FilteredDetectionDetection):
            samples (FilteredDetectionSamples):
     """

    filename: str
    filter_reasons: list[FilteredDetectionFilterReasonsItem]
    detection: FilteredDetectionDetection
    samples: FilteredDetectionSamples





    def to_dict(self) -> dict[str, Any]:
        from ..models.filtered_detection_detection import FilteredDetectionDetection # noqa: PLC0415
        from ..models.filtered_detection_filter_reasons_item import FilteredDetectionFilterReasonsItem # noqa: PLC0415
        from ..models.filtered_detection_samples import FilteredDetectionSamples # noqa: PLC0415
        filename = self.filename

        filter_reasons = []
        for filter_reasons_item_data in self.filter_reasons:
            filter_reasons_item = filter_reasons_item_data.to_dict()
            filter_reasons.append(filter_reasons_item)



        detection = self.detection.to_dict()

        samples = self.samples.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "filter_reasons": filter_reasons,
            "detection": detection,
            "samples": samples,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filtered_detection_detection import FilteredDetectionDetection # noqa: PLC0415
        from ..models.filtered_detection_filter_reasons_item import FilteredDetectionFilterReasonsItem # noqa: PLC0415
        from ..models.filtered_detection_samples import FilteredDetectionSamples # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        filter_reasons = []
        _filter_reasons = d.pop("filter_reasons")
        for filter_reasons_item_data in (_filter_reasons):
            filter_reasons_item = FilteredDetectionFilterReasonsItem.from_dict(filter_reasons_item_data)



            filter_reasons.append(filter_reasons_item)


        detection = FilteredDetectionDetection.from_dict(d.pop("detection"))




        samples = FilteredDetectionSamples.from_dict(d.pop("samples"))




        filtered_detection = cls(
            filename=filename,
            filter_reasons=filter_reasons,
            detection=detection,
            samples=samples,
        )

        return filtered_detection

