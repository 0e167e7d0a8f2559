from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.version_response_200_additional_property import VersionResponse200AdditionalProperty





T = TypeVar("T", bound="VersionResponse200")



@_attrs_define
class VersionResponse200:
    

    additional_properties: dict[str, VersionResponse200AdditionalProperty] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.version_response_200_additional_property import VersionResponse200AdditionalProperty # noqa: PLC0415
        
        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()


        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.version_response_200_additional_property import VersionResponse200AdditionalProperty # noqa: PLC0415
        d = dict(src_dict)
        version_response_200 = cls(
        )


        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = VersionResponse200AdditionalProperty.from_dict(prop_dict)



            additional_properties[prop_name] = additional_property

        version_response_200.additional_properties = additional_properties
        return version_response_200

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> VersionResponse200AdditionalProperty:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: VersionResponse200AdditionalProperty) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
