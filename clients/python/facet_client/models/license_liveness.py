from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="LicenseLiveness")



@_attrs_define
class LicenseLiveness:
    """ 2, or 0 where it is left out.

        Attributes:
            value (int):
            is_available (bool):
     """

    value: int
    is_available: bool





    def to_dict(self) -> dict[str, Any]:
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
        value = d.pop("value")

        is_available = d.pop("is_available")

        license_liveness = cls(
            value=value,
            is_available=is_available,
        )

        return license_liveness

