from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.matches_item_matches_item_result_item_event_basic_attributes_type_0_ethnic_group_type_0 import check_matches_item_matches_item_result_item_event_basic_attributes_type_0_ethnic_group_type_0
from ..models.matches_item_matches_item_result_item_event_basic_attributes_type_0_ethnic_group_type_0 import MatchesItemMatchesItemResultItemEventBasicAttributesType0EthnicGroupType0
from ..models.matches_item_matches_item_result_item_event_basic_attributes_type_0_gender_type_0 import check_matches_item_matches_item_result_item_event_basic_attributes_type_0_gender_type_0
from ..models.matches_item_matches_item_result_item_event_basic_attributes_type_0_gender_type_0 import MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0
from typing import cast






T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventBasicAttributesType0")



@_attrs_define
class MatchesItemMatchesItemResultItemEventBasicAttributesType0:
    """ 
        Attributes:
            gender (MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0 | None): 0 female, 1 male; null:
                not estimated.
            age (float | None): Years; null: not estimated.
            ethnic_group (MatchesItemMatchesItemResultItemEventBasicAttributesType0EthnicGroupType0 | None): 1 African
                American, 2 Indian, 3 Asian, 4 Caucasian; null: not estimated.
     """

    gender: MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0 | None
    age: float | None
    ethnic_group: MatchesItemMatchesItemResultItemEventBasicAttributesType0EthnicGroupType0 | None





    def to_dict(self) -> dict[str, Any]:
        gender: int | None
        if isinstance(self.gender, int):
            gender = self.gender
        else:
            gender = self.gender

        age: float | None
        age = self.age

        ethnic_group: int | None
        if isinstance(self.ethnic_group, int):
            ethnic_group = self.ethnic_group
        else:
            ethnic_group = self.ethnic_group


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "gender": gender,
            "age": age,
            "ethnic_group": ethnic_group,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_gender(data: object) -> MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                gender_type_0 = check_matches_item_matches_item_result_item_event_basic_attributes_type_0_gender_type_0(data)



                return gender_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MatchesItemMatchesItemResultItemEventBasicAttributesType0GenderType0 | None, data)

        gender = _parse_gender(d.pop("gender"))


        def _parse_age(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        age = _parse_age(d.pop("age"))


        def _parse_ethnic_group(data: object) -> MatchesItemMatchesItemResultItemEventBasicAttributesType0EthnicGroupType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                ethnic_group_type_0 = check_matches_item_matches_item_result_item_event_basic_attributes_type_0_ethnic_group_type_0(data)



                return ethnic_group_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MatchesItemMatchesItemResultItemEventBasicAttributesType0EthnicGroupType0 | None, data)

        ethnic_group = _parse_ethnic_group(d.pop("ethnic_group"))


        matches_item_matches_item_result_item_event_basic_attributes_type_0 = cls(
            gender=gender,
            age=age,
            ethnic_group=ethnic_group,
        )

        return matches_item_matches_item_result_item_event_basic_attributes_type_0

