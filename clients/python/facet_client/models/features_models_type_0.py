from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.features_models_type_0_pack import check_features_models_type_0_pack
from ..models.features_models_type_0_pack import FeaturesModelsType0Pack
from typing import cast

if TYPE_CHECKING:
  from ..models.features_models_type_0_missing_item import FeaturesModelsType0MissingItem
  from ..models.features_models_type_0_models_item import FeaturesModelsType0ModelsItem





T = TypeVar("T", bound="FeaturesModelsType0")



@_attrs_define
class FeaturesModelsType0:
    """ 
        Attributes:
            pack (FeaturesModelsType0Pack):
            models (list[FeaturesModelsType0ModelsItem]):
            missing (list[FeaturesModelsType0MissingItem]):
     """

    pack: FeaturesModelsType0Pack
    models: list[FeaturesModelsType0ModelsItem]
    missing: list[FeaturesModelsType0MissingItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.features_models_type_0_missing_item import FeaturesModelsType0MissingItem # noqa: PLC0415
        from ..models.features_models_type_0_models_item import FeaturesModelsType0ModelsItem # noqa: PLC0415
        pack: str = self.pack

        models = []
        for models_item_data in self.models:
            models_item = models_item_data.to_dict()
            models.append(models_item)



        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "pack": pack,
            "models": models,
            "missing": missing,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.features_models_type_0_missing_item import FeaturesModelsType0MissingItem # noqa: PLC0415
        from ..models.features_models_type_0_models_item import FeaturesModelsType0ModelsItem # noqa: PLC0415
        d = dict(src_dict)
        pack = check_features_models_type_0_pack(d.pop("pack"))




        models = []
        _models = d.pop("models")
        for models_item_data in (_models):
            models_item = FeaturesModelsType0ModelsItem.from_dict(models_item_data)



            models.append(models_item)


        missing = []
        _missing = d.pop("missing")
        for missing_item_data in (_missing):
            missing_item = FeaturesModelsType0MissingItem.from_dict(missing_item_data)



            missing.append(missing_item)


        features_models_type_0 = cls(
            pack=pack,
            models=models,
            missing=missing,
        )

        return features_models_type_0

