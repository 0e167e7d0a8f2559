from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="EstimatedImagesEstimationsItemImageEstimationsPeopleType0")



@_attrs_define
class EstimatedImagesEstimationsItemImageEstimationsPeopleType0:
    """ 
        Attributes:
            count (int):
            coordinates (list[list[int]] | Unset): Pixels: the middle of each face or body.
     """

    count: int
    coordinates: list[list[int]] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        count = self.count

        coordinates: list[list[int]] | Unset = UNSET
        if not isinstance(self.coordinates, Unset):
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
        })
        if coordinates is not UNSET:
            field_dict["coordinates"] = coordinates

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("count")

        _coordinates = d.pop("coordinates", UNSET)
        coordinates: list[list[int]] | Unset = UNSET
        if _coordinates is not UNSET:
            coordinates = []
            for coordinates_item_data in _coordinates:
                coordinates_item = []
                _coordinates_item = coordinates_item_data
                for coordinates_item_item_data in (_coordinates_item):
                    def _parse_coordinates_item_item(data: object) -> int:
                        return cast(int, data)

                    coordinates_item_item = _parse_coordinates_item_item(coordinates_item_item_data)

                    coordinates_item.append(coordinates_item_item)

                coordinates.append(coordinates_item)


        estimated_images_estimations_item_image_estimations_people_type_0 = cls(
            count=count,
            coordinates=coordinates,
        )

        return estimated_images_estimations_item_image_estimations_people_type_0

