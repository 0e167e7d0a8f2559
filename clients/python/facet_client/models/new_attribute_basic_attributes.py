from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..models.new_attribute_basic_attributes_ethnicity_type_0 import check_new_attribute_basic_attributes_ethnicity_type_0
from ..models.new_attribute_basic_attributes_ethnicity_type_0 import NewAttributeBasicAttributesEthnicityType0
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="NewAttributeBasicAttributes")



@_attrs_define
class NewAttributeBasicAttributes:
    """ 
        Attributes:
            age (int | None | Unset):
            gender (Flag | None | Unset):
            ethnicity (NewAttributeBasicAttributesEthnicityType0 | None | Unset): 1 African American, 2 Indian, 3 Asian, 4
                Caucasian
     """

    age: int | None | Unset = UNSET
    gender: Flag | None | Unset = UNSET
    ethnicity: NewAttributeBasicAttributesEthnicityType0 | None | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        age: int | None | Unset
        if isinstance(self.age, Unset):
            age = UNSET
        else:
            age = self.age

        gender: int | None | Unset
        if isinstance(self.gender, Unset):
            gender = UNSET
        elif isinstance(self.gender, int):
            gender = self.gender
        else:
            gender = self.gender

        ethnicity: int | None | Unset
        if isinstance(self.ethnicity, Unset):
            ethnicity = UNSET
        elif isinstance(self.ethnicity, int):
            ethnicity = self.ethnicity
        else:
            ethnicity = self.ethnicity


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if age is not UNSET:
            field_dict["age"] = age
        if gender is not UNSET:
            field_dict["gender"] = gender
        if ethnicity is not UNSET:
            field_dict["ethnicity"] = ethnicity

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_age(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        age = _parse_age(d.pop("age", UNSET))


        def _parse_gender(data: object) -> Flag | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                gender_type_0 = check_flag(data)



                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Flag | None | Unset, data)

        gender = _parse_gender(d.pop("gender", UNSET))


        def _parse_ethnicity(data: object) -> NewAttributeBasicAttributesEthnicityType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ethnicity_type_0 = check_new_attribute_basic_attributes_ethnicity_type_0(data)



                return ethnicity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NewAttributeBasicAttributesEthnicityType0 | None | Unset, data)

        ethnicity = _parse_ethnicity(d.pop("ethnicity", UNSET))


        new_attribute_basic_attributes = cls(
            age=age,
            gender=gender,
            ethnicity=ethnicity,
        )

        return new_attribute_basic_attributes

