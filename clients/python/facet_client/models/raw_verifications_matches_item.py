from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.raw_verifications_matches_item_matches_item import RawVerificationsMatchesItemMatchesItem
  from ..models.raw_verifications_matches_item_reference import RawVerificationsMatchesItemReference





T = TypeVar("T", bound="RawVerificationsMatchesItem")



@_attrs_define
class RawVerificationsMatchesItem:
    """ 
        Attributes:
            reference (RawVerificationsMatchesItemReference):
            matches (list[RawVerificationsMatchesItemMatchesItem]): Every candidate, in the order of the request.
     """

    reference: RawVerificationsMatchesItemReference
    matches: list[RawVerificationsMatchesItemMatchesItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_verifications_matches_item_matches_item import RawVerificationsMatchesItemMatchesItem # noqa: PLC0415
        from ..models.raw_verifications_matches_item_reference import RawVerificationsMatchesItemReference # noqa: PLC0415
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
        from ..models.raw_verifications_matches_item_matches_item import RawVerificationsMatchesItemMatchesItem # noqa: PLC0415
        from ..models.raw_verifications_matches_item_reference import RawVerificationsMatchesItemReference # noqa: PLC0415
        d = dict(src_dict)
        reference = RawVerificationsMatchesItemReference.from_dict(d.pop("reference"))




        matches = []
        _matches = d.pop("matches")
        for matches_item_data in (_matches):
            matches_item = RawVerificationsMatchesItemMatchesItem.from_dict(matches_item_data)



            matches.append(matches_item)


        raw_verifications_matches_item = cls(
            reference=reference,
            matches=matches,
        )

        return raw_verifications_matches_item

