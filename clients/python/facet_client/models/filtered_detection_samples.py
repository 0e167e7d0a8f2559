from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filtered_detection_samples_face import FilteredDetectionSamplesFace





T = TypeVar("T", bound="FilteredDetectionSamples")



@_attrs_define
class FilteredDetectionSamples:
    """ 
        Attributes:
            face (FilteredDetectionSamplesFace):
     """

    face: FilteredDetectionSamplesFace





    def to_dict(self) -> dict[str, Any]:
        from ..models.filtered_detection_samples_face import FilteredDetectionSamplesFace # noqa: PLC0415
        face = self.face.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face": face,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filtered_detection_samples_face import FilteredDetectionSamplesFace # noqa: PLC0415
        d = dict(src_dict)
        face = FilteredDetectionSamplesFace.from_dict(d.pop("face"))




        filtered_detection_samples = cls(
            face=face,
        )

        return filtered_detection_samples

