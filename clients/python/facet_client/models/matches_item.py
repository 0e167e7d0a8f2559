from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.matches_item_matches_item import MatchesItemMatchesItem
  from ..models.matches_item_reference import MatchesItemReference





T = TypeVar("T", bound="MatchesItem")



@_attrs_define
class MatchesItem:
    """ 
        Attributes:
            reference (MatchesItemReference): As it was sent.
            matches (list[MatchesItemMatchesItem]):
     """

    reference: MatchesItemReference
    matches: list[MatchesItemMatchesItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.matches_item_matches_item import MatchesItemMatchesItem # noqa: PLC0415
        from ..models.matches_item_reference import MatchesItemReference # noqa: PLC0415
        reference = self.reference.to_dict()

        matches = []
        for matches_item_data in self.matches:
            matches_item = matches_item_data.to_dict()
            matches.append(matches_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "reference": reference,
            "matches": matches,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matches_item_matches_item import MatchesItemMatchesItem # noqa: PLC0415
        from ..models.matches_item_reference import MatchesItemReference # noqa: PLC0415
        d = dict(src_dict)
        reference = MatchesItemReference.from_dict(d.pop("reference"))




        matches = []
        _matches = d.pop("matches")
        for matches_item_data in (_matches):
            matches_item = MatchesItemMatchesItem.from_dict(matches_item_data)



            matches.append(matches_item)


        matches_item = cls(
            reference=reference,
            matches=matches,
        )

        return matches_item

