from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_attribute import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute
  from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_event import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent
  from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_face import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace





T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItem")



@_attrs_define
class MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItem:
    """ 
        Attributes:
            similarity (float | Unset):
            face (MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace | Unset):
            event (MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent | Unset):
            attribute (MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute | Unset):
     """

    similarity: float | Unset = UNSET
    face: MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace | Unset = UNSET
    event: MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent | Unset = UNSET
    attribute: MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_attribute import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_event import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_face import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace # noqa: PLC0415
        similarity = self.similarity

        face: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face, Unset):
            face = self.face.to_dict()

        event: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event, Unset):
            event = self.event.to_dict()

        attribute: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attribute, Unset):
            attribute = self.attribute.to_dict()


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
        })
        if similarity is not UNSET:
            field_dict["similarity"] = similarity
        if face is not UNSET:
            field_dict["face"] = face
        if event is not UNSET:
            field_dict["event"] = event
        if attribute is not UNSET:
            field_dict["attribute"] = attribute

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_attribute import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_event import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_event_match_result_item_candidates_item_face import MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace # noqa: PLC0415
        d = dict(src_dict)
        similarity = d.pop("similarity", UNSET)

        _face = d.pop("face", UNSET)
        face: MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace | Unset
        if isinstance(_face,  Unset):
            face = UNSET
        else:
            face = MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemFace.from_dict(_face)




        _event = d.pop("event", UNSET)
        event: MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent | Unset
        if isinstance(_event,  Unset):
            event = UNSET
        else:
            event = MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemEvent.from_dict(_event)




        _attribute = d.pop("attribute", UNSET)
        attribute: MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute | Unset
        if isinstance(_attribute,  Unset):
            attribute = UNSET
        else:
            attribute = MatchesItemMatchesItemResultItemEventMatchResultItemCandidatesItemAttribute.from_dict(_attribute)




        matches_item_matches_item_result_item_event_match_result_item_candidates_item = cls(
            similarity=similarity,
            face=face,
            event=event,
            attribute=attribute,
        )


        matches_item_matches_item_result_item_event_match_result_item_candidates_item.additional_properties = d
        return matches_item_matches_item_result_item_event_match_result_item_candidates_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
