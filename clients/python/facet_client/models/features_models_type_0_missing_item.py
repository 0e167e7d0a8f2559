from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="FeaturesModelsType0MissingItem")



@_attrs_define
class FeaturesModelsType0MissingItem:
    """ 
        Attributes:
            task (str):
            reason (str):
     """

    task: str
    reason: str





    def to_dict(self) -> dict[str, Any]:
        task = self.task

        reason = self.reason


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "task": task,
            "reason": reason,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task = d.pop("task")

        reason = d.pop("reason")

        features_models_type_0_missing_item = cls(
            task=task,
            reason=reason,
        )

        return features_models_type_0_missing_item

