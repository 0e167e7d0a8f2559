from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.raw_verifications_matches_item import RawVerificationsMatchesItem





T = TypeVar("T", bound="RawVerifications")



@_attrs_define
class RawVerifications:
    """ 
        Attributes:
            matches (list[RawVerificationsMatchesItem]):
     """

    matches: list[RawVerificationsMatchesItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_verifications_matches_item import RawVerificationsMatchesItem # noqa: PLC0415
        matches = []
        for matches_item_data in self.matches:
            matches_item = matches_item_data.to_dict()
            matches.append(matches_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "matches": matches,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_verifications_matches_item import RawVerificationsMatchesItem # noqa: PLC0415
        d = dict(src_dict)
        matches = []
        _matches = d.pop("matches")
        for matches_item_data in (_matches):
            matches_item = RawVerificationsMatchesItem.from_dict(matches_item_data)



            matches.append(matches_item)


        raw_verifications = cls(
            matches=matches,
        )

        return raw_verifications

