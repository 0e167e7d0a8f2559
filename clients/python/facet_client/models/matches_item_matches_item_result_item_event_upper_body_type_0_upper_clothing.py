from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing_colors_item import check_matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing_colors_item
from ..models.matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing_colors_item import MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothingColorsItem
from typing import cast






T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothing")



@_attrs_define
class MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothing:
    """ 
        Attributes:
            colors (list[MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothingColorsItem]): Largest first;
                `undefined` alone: that part of the body is not on the picture.
     """

    colors: list[MatchesItemMatchesItemResultItemEventUpperBodyType0UpperClothingColorsItem]





    def to_dict(self) -> dict[str, Any]:
        colors = []
        for colors_item_data in self.colors:
            colors_item: str = colors_item_data
            colors.append(colors_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "colors": colors,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        colors = []
        _colors = d.pop("colors")
        for colors_item_data in (_colors):
            colors_item = check_matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing_colors_item(colors_item_data)



            colors.append(colors_item)


        matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing = cls(
            colors=colors,
        )

        return matches_item_matches_item_result_item_event_upper_body_type_0_upper_clothing

