from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.raw_verifications_matches_item_matches_item_candidate import RawVerificationsMatchesItemMatchesItemCandidate





T = TypeVar("T", bound="RawVerificationsMatchesItemMatchesItem")



@_attrs_define
class RawVerificationsMatchesItemMatchesItem:
    """ 
        Attributes:
            candidate (RawVerificationsMatchesItemMatchesItemCandidate):
            similarity (float):
            status (bool): Whether the similarity is above the verifier's threshold.
     """

    candidate: RawVerificationsMatchesItemMatchesItemCandidate
    similarity: float
    status: bool





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_verifications_matches_item_matches_item_candidate import RawVerificationsMatchesItemMatchesItemCandidate # noqa: PLC0415
        candidate = self.candidate.to_dict()

        similarity = self.similarity

        status = self.status


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "candidate": candidate,
            "similarity": similarity,
            "status": status,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_verifications_matches_item_matches_item_candidate import RawVerificationsMatchesItemMatchesItemCandidate # noqa: PLC0415
        d = dict(src_dict)
        candidate = RawVerificationsMatchesItemMatchesItemCandidate.from_dict(d.pop("candidate"))




        similarity = d.pop("similarity")

        status = d.pop("status")

        raw_verifications_matches_item_matches_item = cls(
            candidate=candidate,
            similarity=similarity,
            status=status,
        )

        return raw_verifications_matches_item_matches_item

