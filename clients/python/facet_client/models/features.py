from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.features_estimations import FeaturesEstimations
  from ..models.features_features import FeaturesFeatures
  from ..models.features_models_type_0 import FeaturesModelsType0
  from ..models.license_ import License





T = TypeVar("T", bound="Features")



@_attrs_define
class Features:
    """ 
        Attributes:
            features (FeaturesFeatures): 1: this platform has it.
            estimations (FeaturesEstimations): true, or a sentence that names the model that is missing.
            models (FeaturesModelsType0 | None): null: no process that describes photos has told yet.
            license_ (License | Unset):
     """

    features: FeaturesFeatures
    estimations: FeaturesEstimations
    models: FeaturesModelsType0 | None
    license_: License | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.features_estimations import FeaturesEstimations # noqa: PLC0415
        from ..models.features_features import FeaturesFeatures # noqa: PLC0415
        from ..models.features_models_type_0 import FeaturesModelsType0 # noqa: PLC0415
        from ..models.license_ import License # noqa: PLC0415
        features = self.features.to_dict()

        estimations = self.estimations.to_dict()

        models: dict[str, Any] | None
        if isinstance(self.models, FeaturesModelsType0):
            models = self.models.to_dict()
        else:
            models = self.models

        license_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.license_, Unset):
            license_ = self.license_.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "features": features,
            "estimations": estimations,
            "models": models,
        })
        if license_ is not UNSET:
            field_dict["license"] = license_

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.features_estimations import FeaturesEstimations # noqa: PLC0415
        from ..models.features_features import FeaturesFeatures # noqa: PLC0415
        from ..models.features_models_type_0 import FeaturesModelsType0 # noqa: PLC0415
        from ..models.license_ import License # noqa: PLC0415
        d = dict(src_dict)
        features = FeaturesFeatures.from_dict(d.pop("features"))




        estimations = FeaturesEstimations.from_dict(d.pop("estimations"))




        def _parse_models(data: object) -> FeaturesModelsType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                models_type_0 = FeaturesModelsType0.from_dict(data)



                return models_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FeaturesModelsType0 | None, data)

        models = _parse_models(d.pop("models"))


        _license_ = d.pop("license", UNSET)
        license_: License | Unset
        if isinstance(_license_,  Unset):
            license_ = UNSET
        else:
            license_ = License.from_dict(_license_)




        features = cls(
            features=features,
            estimations=estimations,
            models=models,
            license_=license_,
        )

        return features

