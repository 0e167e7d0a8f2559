from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..models.raw_event_face_attributes_type_0_basic_attributes_type_0_ethnic_group_type_0 import check_raw_event_face_attributes_type_0_basic_attributes_type_0_ethnic_group_type_0
from ..models.raw_event_face_attributes_type_0_basic_attributes_type_0_ethnic_group_type_0 import RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="RawEventFaceAttributesType0BasicAttributesType0")



@_attrs_define
class RawEventFaceAttributesType0BasicAttributesType0:
    """ 
        Attributes:
            age (float | None | Unset):
            gender (Flag | None | Unset):
            ethnic_group (None | RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0 | Unset):
     """

    age: float | None | Unset = UNSET
    gender: Flag | None | Unset = UNSET
    ethnic_group: None | RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0 | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        age: float | None | Unset
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

        ethnic_group: int | None | Unset
        if isinstance(self.ethnic_group, Unset):
            ethnic_group = UNSET
        elif isinstance(self.ethnic_group, int):
            ethnic_group = self.ethnic_group
        else:
            ethnic_group = self.ethnic_group


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if age is not UNSET:
            field_dict["age"] = age
        if gender is not UNSET:
            field_dict["gender"] = gender
        if ethnic_group is not UNSET:
            field_dict["ethnic_group"] = ethnic_group

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_age(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

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


        def _parse_ethnic_group(data: object) -> None | RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ethnic_group_type_0 = check_raw_event_face_attributes_type_0_basic_attributes_type_0_ethnic_group_type_0(data)



                return ethnic_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0 | Unset, data)

        ethnic_group = _parse_ethnic_group(d.pop("ethnic_group", UNSET))


        raw_event_face_attributes_type_0_basic_attributes_type_0 = cls(
            age=age,
            gender=gender,
            ethnic_group=ethnic_group,
        )

        return raw_event_face_attributes_type_0_basic_attributes_type_0

