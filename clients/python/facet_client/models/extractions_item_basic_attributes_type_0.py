from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.extractions_item_basic_attributes_type_0_gender import check_extractions_item_basic_attributes_type_0_gender
from ..models.extractions_item_basic_attributes_type_0_gender import ExtractionsItemBasicAttributesType0Gender
from typing import cast
from typing import Literal, cast






T = TypeVar("T", bound="ExtractionsItemBasicAttributesType0")



@_attrs_define
class ExtractionsItemBasicAttributesType0:
    """ 
        Attributes:
            age (int):
            gender (ExtractionsItemBasicAttributesType0Gender):
            ethnicities (Literal['unavailable']):
     """

    age: int
    gender: ExtractionsItemBasicAttributesType0Gender
    ethnicities: Literal['unavailable']





    def to_dict(self) -> dict[str, Any]:
        age = self.age

        gender: int = self.gender

        ethnicities = self.ethnicities


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "age": age,
            "gender": gender,
            "ethnicities": ethnicities,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        age = d.pop("age")

        gender = check_extractions_item_basic_attributes_type_0_gender(d.pop("gender"))




        ethnicities = cast(Literal['unavailable'] , d.pop("ethnicities"))
        if ethnicities != 'unavailable':
            raise ValueError(f"ethnicities must match const 'unavailable', got '{ethnicities}'")

        extractions_item_basic_attributes_type_0 = cls(
            age=age,
            gender=gender,
            ethnicities=ethnicities,
        )

        return extractions_item_basic_attributes_type_0

