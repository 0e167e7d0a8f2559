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
  from ..models.liveness_number_type_0 import LivenessNumberType0





T = TypeVar("T", bound="LivenessPredictedAggregateEstimations")



@_attrs_define
class LivenessPredictedAggregateEstimations:
    """ Of all images together, with aggregate 1; else empty.

        Attributes:
            liveness (Literal['unavailable'] | LivenessNumberType0 | Unset):
     """

    liveness: Literal['unavailable'] | LivenessNumberType0 | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.liveness_number_type_0 import LivenessNumberType0 # noqa: PLC0415
        liveness: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.liveness, Unset):
            liveness = UNSET
        elif isinstance(self.liveness, LivenessNumberType0):
            liveness = self.liveness.to_dict()
        else:
            liveness = self.liveness


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if liveness is not UNSET:
            field_dict["liveness"] = liveness

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.liveness_number_type_0 import LivenessNumberType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_liveness(data: object) -> Literal['unavailable'] | LivenessNumberType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_liveness_number_type_0 = LivenessNumberType0.from_dict(data)



                return componentsschemas_liveness_number_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            componentsschemas_liveness_number_type_1 = cast(Literal['unavailable'] , data)
            if componentsschemas_liveness_number_type_1 != 'unavailable':
                raise ValueError(f"/components/schemas/LivenessNumber_type_1 must match const 'unavailable', got '{componentsschemas_liveness_number_type_1}'")
            return componentsschemas_liveness_number_type_1

        liveness = _parse_liveness(d.pop("liveness", UNSET))


        liveness_predicted_aggregate_estimations = cls(
            liveness=liveness,
        )

        return liveness_predicted_aggregate_estimations

