from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.generated_event_matches_item_candidates_item_attribute import GeneratedEventMatchesItemCandidatesItemAttribute
  from ..models.generated_event_matches_item_candidates_item_event import GeneratedEventMatchesItemCandidatesItemEvent
  from ..models.generated_event_matches_item_candidates_item_face import GeneratedEventMatchesItemCandidatesItemFace





T = TypeVar("T", bound="GeneratedEventMatchesItemCandidatesItem")



@_attrs_define
class GeneratedEventMatchesItemCandidatesItem:
    """ 
        Attributes:
            similarity (float):
            face (GeneratedEventMatchesItemCandidatesItemFace | Unset):
            event (GeneratedEventMatchesItemCandidatesItemEvent | Unset):
            attribute (GeneratedEventMatchesItemCandidatesItemAttribute | Unset):
     """

    similarity: float
    face: GeneratedEventMatchesItemCandidatesItemFace | Unset = UNSET
    event: GeneratedEventMatchesItemCandidatesItemEvent | Unset = UNSET
    attribute: GeneratedEventMatchesItemCandidatesItemAttribute | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.generated_event_matches_item_candidates_item_attribute import GeneratedEventMatchesItemCandidatesItemAttribute # noqa: PLC0415
        from ..models.generated_event_matches_item_candidates_item_event import GeneratedEventMatchesItemCandidatesItemEvent # noqa: PLC0415
        from ..models.generated_event_matches_item_candidates_item_face import GeneratedEventMatchesItemCandidatesItemFace # noqa: PLC0415
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

        field_dict.update({
            "similarity": similarity,
        })
        if face is not UNSET:
            field_dict["face"] = face
        if event is not UNSET:
            field_dict["event"] = event
        if attribute is not UNSET:
            field_dict["attribute"] = attribute

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.generated_event_matches_item_candidates_item_attribute import GeneratedEventMatchesItemCandidatesItemAttribute # noqa: PLC0415
        from ..models.generated_event_matches_item_candidates_item_event import GeneratedEventMatchesItemCandidatesItemEvent # noqa: PLC0415
        from ..models.generated_event_matches_item_candidates_item_face import GeneratedEventMatchesItemCandidatesItemFace # noqa: PLC0415
        d = dict(src_dict)
        similarity = d.pop("similarity")

        _face = d.pop("face", UNSET)
        face: GeneratedEventMatchesItemCandidatesItemFace | Unset
        if isinstance(_face,  Unset):
            face = UNSET
        else:
            face = GeneratedEventMatchesItemCandidatesItemFace.from_dict(_face)




        _event = d.pop("event", UNSET)
        event: GeneratedEventMatchesItemCandidatesItemEvent | Unset
        if isinstance(_event,  Unset):
            event = UNSET
        else:
            event = GeneratedEventMatchesItemCandidatesItemEvent.from_dict(_event)




        _attribute = d.pop("attribute", UNSET)
        attribute: GeneratedEventMatchesItemCandidatesItemAttribute | Unset
        if isinstance(_attribute,  Unset):
            attribute = UNSET
        else:
            attribute = GeneratedEventMatchesItemCandidatesItemAttribute.from_dict(_attribute)




        generated_event_matches_item_candidates_item = cls(
            similarity=similarity,
            face=face,
            event=event,
            attribute=attribute,
        )

        return generated_event_matches_item_candidates_item

