from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment import MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment





T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventLowerBodyType0")



@_attrs_define
class MatchesItemMatchesItemResultItemEventLowerBodyType0:
    """ 
        Attributes:
            lower_garment (MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment):
            shoes (Literal['unavailable']):
     """

    lower_garment: MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment
    shoes: Literal['unavailable']





    def to_dict(self) -> dict[str, Any]:
        from ..models.matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment import MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment # noqa: PLC0415
        lower_garment = self.lower_garment.to_dict()

        shoes = self.shoes


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "lower_garment": lower_garment,
            "shoes": shoes,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment import MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment # noqa: PLC0415
        d = dict(src_dict)
        lower_garment = MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment.from_dict(d.pop("lower_garment"))




        shoes = cast(Literal['unavailable'] , d.pop("shoes"))
        if shoes != 'unavailable':
            raise ValueError(f"shoes must match const 'unavailable', got '{shoes}'")

        matches_item_matches_item_result_item_event_lower_body_type_0 = cls(
            lower_garment=lower_garment,
            shoes=shoes,
        )

        return matches_item_matches_item_result_item_event_lower_body_type_0

