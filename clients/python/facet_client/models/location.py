from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.location_geo_position_type_0 import LocationGeoPositionType0





T = TypeVar("T", bound="Location")



@_attrs_define
class Location:
    """ 
        Attributes:
            city (None | str | Unset):
            area (None | str | Unset):
            district (None | str | Unset):
            street (None | str | Unset):
            house_number (None | str | Unset):
            geo_position (LocationGeoPositionType0 | None | Unset):
     """

    city: None | str | Unset = UNSET
    area: None | str | Unset = UNSET
    district: None | str | Unset = UNSET
    street: None | str | Unset = UNSET
    house_number: None | str | Unset = UNSET
    geo_position: LocationGeoPositionType0 | None | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.location_geo_position_type_0 import LocationGeoPositionType0 # noqa: PLC0415
        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        area: None | str | Unset
        if isinstance(self.area, Unset):
            area = UNSET
        else:
            area = self.area

        district: None | str | Unset
        if isinstance(self.district, Unset):
            district = UNSET
        else:
            district = self.district

        street: None | str | Unset
        if isinstance(self.street, Unset):
            street = UNSET
        else:
            street = self.street

        house_number: None | str | Unset
        if isinstance(self.house_number, Unset):
            house_number = UNSET
        else:
            house_number = self.house_number

        geo_position: dict[str, Any] | None | Unset
        if isinstance(self.geo_position, Unset):
            geo_position = UNSET
        elif isinstance(self.geo_position, LocationGeoPositionType0):
            geo_position = self.geo_position.to_dict()
        else:
            geo_position = self.geo_position


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if city is not UNSET:
            field_dict["city"] = city
        if area is not UNSET:
            field_dict["area"] = area
        if district is not UNSET:
            field_dict["district"] = district
        if street is not UNSET:
            field_dict["street"] = street
        if house_number is not UNSET:
            field_dict["house_number"] = house_number
        if geo_position is not UNSET:
            field_dict["geo_position"] = geo_position

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.location_geo_position_type_0 import LocationGeoPositionType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_city(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        city = _parse_city(d.pop("city", UNSET))


        def _parse_area(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        area = _parse_area(d.pop("area", UNSET))


        def _parse_district(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        district = _parse_district(d.pop("district", UNSET))


        def _parse_street(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        street = _parse_street(d.pop("street", UNSET))


        def _parse_house_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        house_number = _parse_house_number(d.pop("house_number", UNSET))


        def _parse_geo_position(data: object) -> LocationGeoPositionType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                geo_position_type_0 = LocationGeoPositionType0.from_dict(data)



                return geo_position_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationGeoPositionType0 | None | Unset, data)

        geo_position = _parse_geo_position(d.pop("geo_position", UNSET))


        location = cls(
            city=city,
            area=area,
            district=district,
            street=street,
            house_number=house_number,
            geo_position=geo_position,
        )

        return location

