from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="People")



@_attrs_define
class People:
    """ 
        Attributes:
            count (int):
            coordinates (list[list[int]]): Pixels: the middle of each face or body.
     """

    count: int
    coordinates: list[list[int]]





    def to_dict(self) -> dict[str, Any]:
        count = self.count

        coordinates = []
        for coordinates_item_data in self.coordinates:
            coordinates_item = []
            for coordinates_item_item_data in coordinates_item_data:
                coordinates_item_item: int
                coordinates_item_item = coordinates_item_item_data
                coordinates_item.append(coordinates_item_item)


            coordinates.append(coordinates_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "count": count,
            "coordinates": coordinates,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("count")

        coordinates = []
        _coordinates = d.pop("coordinates")
        for coordinates_item_data in (_coordinates):
            coordinates_item = []
            _coordinates_item = coordinates_item_data
            for coordinates_item_item_data in (_coordinates_item):
                def _parse_coordinates_item_item(data: object) -> int:
                    return cast(int, data)

                coordinates_item_item = _parse_coordinates_item_item(coordinates_item_item_data)

                coordinates_item.append(coordinates_item_item)

            coordinates.append(coordinates_item)


        people = cls(
            count=count,
            coordinates=coordinates,
        )

        return people

