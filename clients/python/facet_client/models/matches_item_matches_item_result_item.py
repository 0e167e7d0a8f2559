from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.matches_item_matches_item_result_item_attribute import MatchesItemMatchesItemResultItemAttribute
  from ..models.matches_item_matches_item_result_item_event import MatchesItemMatchesItemResultItemEvent
  from ..models.matches_item_matches_item_result_item_face import MatchesItemMatchesItemResultItemFace





T = TypeVar("T", bound="MatchesItemMatchesItemResultItem")



@_attrs_define
class MatchesItemMatchesItemResultItem:
    """ 
        Attributes:
            face (MatchesItemMatchesItemResultItemFace | Unset):
            event (MatchesItemMatchesItemResultItemEvent | Unset):
            attribute (MatchesItemMatchesItemResultItemAttribute | Unset):
            similarity (float | Unset):
     """

    face: MatchesItemMatchesItemResultItemFace | Unset = UNSET
    event: MatchesItemMatchesItemResultItemEvent | Unset = UNSET
    attribute: MatchesItemMatchesItemResultItemAttribute | Unset = UNSET
    similarity: float | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.matches_item_matches_item_result_item_attribute import MatchesItemMatchesItemResultItemAttribute # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_event import MatchesItemMatchesItemResultItemEvent # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_face import MatchesItemMatchesItemResultItemFace # noqa: PLC0415
        face: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face, Unset):
            face = self.face.to_dict()

        event: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event, Unset):
            event = self.event.to_dict()

        attribute: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attribute, Unset):
            attribute = self.attribute.to_dict()

        similarity = self.similarity


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if face is not UNSET:
            field_dict["face"] = face
        if event is not UNSET:
            field_dict["event"] = event
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if similarity is not UNSET:
            field_dict["similarity"] = similarity

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matches_item_matches_item_result_item_attribute import MatchesItemMatchesItemResultItemAttribute # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_event import MatchesItemMatchesItemResultItemEvent # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item_face import MatchesItemMatchesItemResultItemFace # noqa: PLC0415
        d = dict(src_dict)
        _face = d.pop("face", UNSET)
        face: MatchesItemMatchesItemResultItemFace | Unset
        if isinstance(_face,  Unset):
            face = UNSET
        else:
            face = MatchesItemMatchesItemResultItemFace.from_dict(_face)




        _event = d.pop("event", UNSET)
        event: MatchesItemMatchesItemResultItemEvent | Unset
        if isinstance(_event,  Unset):
            event = UNSET
        else:
            event = MatchesItemMatchesItemResultItemEvent.from_dict(_event)




        _attribute = d.pop("attribute", UNSET)
        attribute: MatchesItemMatchesItemResultItemAttribute | Unset
        if isinstance(_attribute,  Unset):
            attribute = UNSET
        else:
            attribute = MatchesItemMatchesItemResultItemAttribute.from_dict(_attribute)




        similarity = d.pop("similarity", UNSET)

        matches_item_matches_item_result_item = cls(
            face=face,
            event=event,
            attribute=attribute,
            similarity=similarity,
        )

        return matches_item_matches_item_result_item

