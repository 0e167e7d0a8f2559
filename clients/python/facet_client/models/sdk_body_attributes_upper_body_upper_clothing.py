from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.sdk_body_attributes_upper_body_upper_clothing_colors_item import check_sdk_body_attributes_upper_body_upper_clothing_colors_item
from ..models.sdk_body_attributes_upper_body_upper_clothing_colors_item import SdkBodyAttributesUpperBodyUpperClothingColorsItem
from typing import cast






T = TypeVar("T", bound="SdkBodyAttributesUpperBodyUpperClothing")



@_attrs_define
class SdkBodyAttributesUpperBodyUpperClothing:
    """ 
        Attributes:
            colors (list[SdkBodyAttributesUpperBodyUpperClothingColorsItem]): Largest first; `undefined` alone: that part of
                the body is not on the picture.
     """

    colors: list[SdkBodyAttributesUpperBodyUpperClothingColorsItem]





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
            colors_item = check_sdk_body_attributes_upper_body_upper_clothing_colors_item(colors_item_data)



            colors.append(colors_item)


        sdk_body_attributes_upper_body_upper_clothing = cls(
            colors=colors,
        )

        return sdk_body_attributes_upper_body_upper_clothing

