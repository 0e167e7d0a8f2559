from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="LocationGeoPositionType0")



@_attrs_define
class LocationGeoPositionType0:
    """ 
        Attributes:
            longitude (float):
            latitude (float):
     """

    longitude: float
    latitude: float





    def to_dict(self) -> dict[str, Any]:
        longitude = self.longitude

        latitude = self.latitude


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "longitude": longitude,
            "latitude": latitude,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        longitude = d.pop("longitude")

        latitude = d.pop("latitude")

        location_geo_position_type_0 = cls(
            longitude=longitude,
            latitude=latitude,
        )

        return location_geo_position_type_0

