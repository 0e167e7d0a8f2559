from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="PluginsResponse200")



@_attrs_define
class PluginsResponse200:
    """ 
        Attributes:
            plugins (list[Any]):
     """

    plugins: list[Any]





    def to_dict(self) -> dict[str, Any]:
        plugins = self.plugins




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "plugins": plugins,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        plugins = cast(list[Any], d.pop("plugins"))


        plugins_response_200 = cls(
            plugins=plugins,
        )

        return plugins_response_200

