from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment_colors_item import check_matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment_colors_item
from ..models.matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment_colors_item import MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarmentColorsItem
from typing import cast
from typing import Literal, cast






T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment")



@_attrs_define
class MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarment:
    """ 
        Attributes:
            type_ (Literal['unavailable']):
            colors (list[MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarmentColorsItem]): Largest first;
                `undefined` alone: that part of the body is not on the picture.
     """

    type_: Literal['unavailable']
    colors: list[MatchesItemMatchesItemResultItemEventLowerBodyType0LowerGarmentColorsItem]





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        colors = []
        for colors_item_data in self.colors:
            colors_item: str = colors_item_data
            colors.append(colors_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "colors": colors,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal['unavailable'] , d.pop("type"))
        if type_ != 'unavailable':
            raise ValueError(f"type must match const 'unavailable', got '{type_}'")

        colors = []
        _colors = d.pop("colors")
        for colors_item_data in (_colors):
            colors_item = check_matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment_colors_item(colors_item_data)



            colors.append(colors_item)


        matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment = cls(
            type_=type_,
            colors=colors,
        )

        return matches_item_matches_item_result_item_event_lower_body_type_0_lower_garment

