from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="SomeOfAttributeBasicAttributesType0")



@_attrs_define
class SomeOfAttributeBasicAttributesType0:
    """ 
        Attributes:
            gender (int | None): 0 female, 1 male
            age (int | None):
            ethnicity (int | None):
     """

    gender: int | None
    age: int | None
    ethnicity: int | None





    def to_dict(self) -> dict[str, Any]:
        gender: int | None
        gender = self.gender

        age: int | None
        age = self.age

        ethnicity: int | None
        ethnicity = self.ethnicity


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "gender": gender,
            "age": age,
            "ethnicity": ethnicity,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_gender(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        gender = _parse_gender(d.pop("gender"))


        def _parse_age(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        age = _parse_age(d.pop("age"))


        def _parse_ethnicity(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        ethnicity = _parse_ethnicity(d.pop("ethnicity"))


        some_of_attribute_basic_attributes_type_0 = cls(
            gender=gender,
            age=age,
            ethnicity=ethnicity,
        )

        return some_of_attribute_basic_attributes_type_0

