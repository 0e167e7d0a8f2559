from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.features_models_type_0_models_item_commercial_use import check_features_models_type_0_models_item_commercial_use
from ..models.features_models_type_0_models_item_commercial_use import FeaturesModelsType0ModelsItemCommercialUse
from typing import cast






T = TypeVar("T", bound="FeaturesModelsType0ModelsItem")



@_attrs_define
class FeaturesModelsType0ModelsItem:
    """ 
        Attributes:
            task (str):
            id (str):
            version (int):
            licence (str):
            trained_on (str):
            commercial_use (FeaturesModelsType0ModelsItemCommercialUse):
            bytes_ (int):
            sha256 (str):
            from_ (str):
     """

    task: str
    id: str
    version: int
    licence: str
    trained_on: str
    commercial_use: FeaturesModelsType0ModelsItemCommercialUse
    bytes_: int
    sha256: str
    from_: str





    def to_dict(self) -> dict[str, Any]:
        task = self.task

        id = self.id

        version = self.version

        licence = self.licence

        trained_on = self.trained_on

        commercial_use: str = self.commercial_use

        bytes_ = self.bytes_

        sha256 = self.sha256

        from_ = self.from_


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "task": task,
            "id": id,
            "version": version,
            "licence": licence,
            "trained_on": trained_on,
            "commercial_use": commercial_use,
            "bytes": bytes_,
            "sha256": sha256,
            "from": from_,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        task = d.pop("task")

        id = d.pop("id")

        version = d.pop("version")

        licence = d.pop("licence")

        trained_on = d.pop("trained_on")

        commercial_use = check_features_models_type_0_models_item_commercial_use(d.pop("commercial_use"))




        bytes_ = d.pop("bytes")

        sha256 = d.pop("sha256")

        from_ = d.pop("from")

        features_models_type_0_models_item = cls(
            task=task,
            id=id,
            version=version,
            licence=licence,
            trained_on=trained_on,
            commercial_use=commercial_use,
            bytes_=bytes_,
            sha256=sha256,
            from_=from_,
        )

        return features_models_type_0_models_item

