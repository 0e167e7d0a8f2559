from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.raw_matches_matches_item_matches_item_candidate import RawMatchesMatchesItemMatchesItemCandidate





T = TypeVar("T", bound="RawMatchesMatchesItemMatchesItem")



@_attrs_define
class RawMatchesMatchesItemMatchesItem:
    """ 
        Attributes:
            candidate (RawMatchesMatchesItemMatchesItemCandidate):
            similarity (float):
     """

    candidate: RawMatchesMatchesItemMatchesItemCandidate
    similarity: float





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_matches_matches_item_matches_item_candidate import RawMatchesMatchesItemMatchesItemCandidate # noqa: PLC0415
        candidate = self.candidate.to_dict()

        similarity = self.similarity


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "candidate": candidate,
            "similarity": similarity,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_matches_matches_item_matches_item_candidate import RawMatchesMatchesItemMatchesItemCandidate # noqa: PLC0415
        d = dict(src_dict)
        candidate = RawMatchesMatchesItemMatchesItemCandidate.from_dict(d.pop("candidate"))




        similarity = d.pop("similarity")

        raw_matches_matches_item_matches_item = cls(
            candidate=candidate,
            similarity=similarity,
        )

        return raw_matches_matches_item_matches_item

