from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="FaceAttributesMaskType0Estimations")



@_attrs_define
class FaceAttributesMaskType0Estimations:
    """ 
        Attributes:
            missing (float):
            medical_mask (float):
            occluded (float):
     """

    missing: float
    medical_mask: float
    occluded: float





    def to_dict(self) -> dict[str, Any]:
        missing = self.missing

        medical_mask = self.medical_mask

        occluded = self.occluded


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "missing": missing,
            "medical_mask": medical_mask,
            "occluded": occluded,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        missing = d.pop("missing")

        medical_mask = d.pop("medical_mask")

        occluded = d.pop("occluded")

        face_attributes_mask_type_0_estimations = cls(
            missing=missing,
            medical_mask=medical_mask,
            occluded=occluded,
        )

        return face_attributes_mask_type_0_estimations

