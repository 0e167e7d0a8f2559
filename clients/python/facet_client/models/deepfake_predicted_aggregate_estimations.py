from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.deepfake_number_type_0 import DeepfakeNumberType0





T = TypeVar("T", bound="DeepfakePredictedAggregateEstimations")



@_attrs_define
class DeepfakePredictedAggregateEstimations:
    """ Of all images together, with aggregate 1; else empty.

        Attributes:
            deepfake (DeepfakeNumberType0 | Literal['unavailable'] | Unset):
     """

    deepfake: DeepfakeNumberType0 | Literal['unavailable'] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.deepfake_number_type_0 import DeepfakeNumberType0 # noqa: PLC0415
        deepfake: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.deepfake, Unset):
            deepfake = UNSET
        elif isinstance(self.deepfake, DeepfakeNumberType0):
            deepfake = self.deepfake.to_dict()
        else:
            deepfake = self.deepfake


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if deepfake is not UNSET:
            field_dict["deepfake"] = deepfake

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.deepfake_number_type_0 import DeepfakeNumberType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_deepfake(data: object) -> DeepfakeNumberType0 | Literal['unavailable'] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_deepfake_number_type_0 = DeepfakeNumberType0.from_dict(data)



                return componentsschemas_deepfake_number_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            componentsschemas_deepfake_number_type_1 = cast(Literal['unavailable'] , data)
            if componentsschemas_deepfake_number_type_1 != 'unavailable':
                raise ValueError(f"/components/schemas/DeepfakeNumber_type_1 must match const 'unavailable', got '{componentsschemas_deepfake_number_type_1}'")
            return componentsschemas_deepfake_number_type_1

        deepfake = _parse_deepfake(d.pop("deepfake", UNSET))


        deepfake_predicted_aggregate_estimations = cls(
            deepfake=deepfake,
        )

        return deepfake_predicted_aggregate_estimations

