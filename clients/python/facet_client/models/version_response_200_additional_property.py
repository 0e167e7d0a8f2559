from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset






T = TypeVar("T", bound="VersionResponse200AdditionalProperty")



@_attrs_define
class VersionResponse200AdditionalProperty:
    """ 
        Attributes:
            major (int):
            minor (int):
            patch (int):
            api (int | Unset):
     """

    major: int
    minor: int
    patch: int
    api: int | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        major = self.major

        minor = self.minor

        patch = self.patch

        api = self.api


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "major": major,
            "minor": minor,
            "patch": patch,
        })
        if api is not UNSET:
            field_dict["api"] = api

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        major = d.pop("major")

        minor = d.pop("minor")

        patch = d.pop("patch")

        api = d.pop("api", UNSET)

        version_response_200_additional_property = cls(
            major=major,
            minor=minor,
            patch=patch,
            api=api,
        )

        return version_response_200_additional_property

