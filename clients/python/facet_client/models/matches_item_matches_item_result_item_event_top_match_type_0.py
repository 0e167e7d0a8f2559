from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID






T = TypeVar("T", bound="MatchesItemMatchesItemResultItemEventTopMatchType0")



@_attrs_define
class MatchesItemMatchesItemResultItemEventTopMatchType0:
    """ 
        Attributes:
            similarity (float):
            label (str):
            external_id (None | str):
            face_id (UUID | Unset): A UUID, in lower case.
            event_id (UUID | Unset): A UUID, in lower case.
            attribute_id (UUID | Unset): A UUID, in lower case.
     """

    similarity: float
    label: str
    external_id: None | str
    face_id: UUID | Unset = UNSET
    event_id: UUID | Unset = UNSET
    attribute_id: UUID | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        similarity = self.similarity

        label = self.label

        external_id: None | str
        external_id = self.external_id

        face_id: str | Unset = UNSET
        if not isinstance(self.face_id, Unset):
            face_id = str(self.face_id)

        event_id: str | Unset = UNSET
        if not isinstance(self.event_id, Unset):
            event_id = str(self.event_id)

        attribute_id: str | Unset = UNSET
        if not isinstance(self.attribute_id, Unset):
            attribute_id = str(self.attribute_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "similarity": similarity,
            "label": label,
            "external_id": external_id,
        })
        if face_id is not UNSET:
            field_dict["face_id"] = face_id
        if event_id is not UNSET:
            field_dict["event_id"] = event_id
        if attribute_id is not UNSET:
            field_dict["attribute_id"] = attribute_id

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        similarity = d.pop("similarity")

        label = d.pop("label")

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))


        _face_id = d.pop("face_id", UNSET)
        face_id: UUID | Unset
        if isinstance(_face_id,  Unset):
            face_id = UNSET
        else:
            face_id = UUID(_face_id)




        _event_id = d.pop("event_id", UNSET)
        event_id: UUID | Unset
        if isinstance(_event_id,  Unset):
            event_id = UNSET
        else:
            event_id = UUID(_event_id)




        _attribute_id = d.pop("attribute_id", UNSET)
        attribute_id: UUID | Unset
        if isinstance(_attribute_id,  Unset):
            attribute_id = UNSET
        else:
            attribute_id = UUID(_attribute_id)




        matches_item_matches_item_result_item_event_top_match_type_0 = cls(
            similarity=similarity,
            label=label,
            external_id=external_id,
            face_id=face_id,
            event_id=event_id,
            attribute_id=attribute_id,
        )

        return matches_item_matches_item_result_item_event_top_match_type_0

