from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.basic_attributes_ethnicity_type_0 import BasicAttributesEthnicityType0
from ..models.basic_attributes_ethnicity_type_0 import check_basic_attributes_ethnicity_type_0
from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast






T = TypeVar("T", bound="BasicAttributes")



@_attrs_define
class BasicAttributes:
    """ 
        Attributes:
            age (int | None):
            gender (Flag | None):
            ethnicity (BasicAttributesEthnicityType0 | None): 1 African American, 2 Indian, 3 Asian, 4 Caucasian
     """

    age: int | None
    gender: Flag | None
    ethnicity: BasicAttributesEthnicityType0 | None





    def to_dict(self) -> dict[str, Any]:
        age: int | None
        age = self.age

        gender: int | None
        if isinstance(self.gender, int):
            gender = self.gender
        else:
            gender = self.gender

        ethnicity: int | None
        if isinstance(self.ethnicity, int):
            ethnicity = self.ethnicity
        else:
            ethnicity = self.ethnicity


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "age": age,
            "gender": gender,
            "ethnicity": ethnicity,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_age(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        age = _parse_age(d.pop("age"))


        def _parse_gender(data: object) -> Flag | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                gender_type_0 = check_flag(data)



                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Flag | None, data)

        gender = _parse_gender(d.pop("gender"))


        def _parse_ethnicity(data: object) -> BasicAttributesEthnicityType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ethnicity_type_0 = check_basic_attributes_ethnicity_type_0(data)



                return ethnicity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BasicAttributesEthnicityType0 | None, data)

        ethnicity = _parse_ethnicity(d.pop("ethnicity"))


        basic_attributes = cls(
            age=age,
            gender=gender,
            ethnicity=ethnicity,
        )

        return basic_attributes

