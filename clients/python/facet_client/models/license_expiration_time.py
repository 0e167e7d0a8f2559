from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
import datetime






T = TypeVar("T", bound="LicenseExpirationTime")



@_attrs_define
class LicenseExpirationTime:
    """ null: never.

        Attributes:
            value (datetime.datetime | None):
            is_available (bool):
     """

    value: datetime.datetime | None
    is_available: bool





    def to_dict(self) -> dict[str, Any]:
        value: None | str
        if isinstance(self.value, datetime.datetime):
            value = self.value.isoformat()
        else:
            value = self.value

        is_available = self.is_available


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "value": value,
            "is_available": is_available,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_value(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                value_type_0 = datetime.datetime.fromisoformat(data)



                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        value = _parse_value(d.pop("value"))


        is_available = d.pop("is_available")

        license_expiration_time = cls(
            value=value,
            is_available=is_available,
        )

        return license_expiration_time

