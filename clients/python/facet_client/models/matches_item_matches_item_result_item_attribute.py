from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from uuid import UUID






T = TypeVar("T", bound="MatchesItemMatchesItemResultItemAttribute")



@_attrs_define
class MatchesItemMatchesItemResultItemAttribute:
    """ 
        Attributes:
            attribute_id (UUID | Unset): A UUID, in lower case.
     """

    attribute_id: UUID | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        attribute_id: str | Unset = UNSET
        if not isinstance(self.attribute_id, Unset):
            attribute_id = str(self.attribute_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if attribute_id is not UNSET:
            field_dict["attribute_id"] = attribute_id

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _attribute_id = d.pop("attribute_id", UNSET)
        attribute_id: UUID | Unset
        if isinstance(_attribute_id,  Unset):
            attribute_id = UNSET
        else:
            attribute_id = UUID(_attribute_id)




        matches_item_matches_item_result_item_attribute = cls(
            attribute_id=attribute_id,
        )

        return matches_item_matches_item_result_item_attribute

