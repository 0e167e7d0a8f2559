from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="LicenseFaces")



@_attrs_define
class LicenseFaces:
    """ null: any number.

        Attributes:
            value (int | None):
            is_available (bool):
     """

    value: int | None
    is_available: bool





    def to_dict(self) -> dict[str, Any]:
        value: int | None
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
        def _parse_value(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        value = _parse_value(d.pop("value"))


        is_available = d.pop("is_available")

        license_faces = cls(
            value=value,
            is_available=is_available,
        )

        return license_faces

