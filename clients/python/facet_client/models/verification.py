from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.some_of_event import SomeOfEvent
  from ..models.some_of_face import SomeOfFace
  from ..models.verification_attribute import VerificationAttribute





T = TypeVar("T", bound="Verification")



@_attrs_define
class Verification:
    """ One of face, event and attribute: the candidate.

        Attributes:
            similarity (float):
            status (bool): Whether the similarity is above the verifier's threshold.
            face (SomeOfFace | Unset): A face, or the targets asked for.
            event (SomeOfEvent | Unset): An event, or the targets asked for.
            attribute (VerificationAttribute | Unset):
     """

    similarity: float
    status: bool
    face: SomeOfFace | Unset = UNSET
    event: SomeOfEvent | Unset = UNSET
    attribute: VerificationAttribute | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_event import SomeOfEvent # noqa: PLC0415
        from ..models.some_of_face import SomeOfFace # noqa: PLC0415
        from ..models.verification_attribute import VerificationAttribute # noqa: PLC0415
        similarity = self.similarity

        status = self.status

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
            "status": status,
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
        from ..models.some_of_event import SomeOfEvent # noqa: PLC0415
        from ..models.some_of_face import SomeOfFace # noqa: PLC0415
        from ..models.verification_attribute import VerificationAttribute # noqa: PLC0415
        d = dict(src_dict)
        similarity = d.pop("similarity")

        status = d.pop("status")

        _face = d.pop("face", UNSET)
        face: SomeOfFace | Unset
        if isinstance(_face,  Unset):
            face = UNSET
        else:
            face = SomeOfFace.from_dict(_face)




        _event = d.pop("event", UNSET)
        event: SomeOfEvent | Unset
        if isinstance(_event,  Unset):
            event = UNSET
        else:
            event = SomeOfEvent.from_dict(_event)




        _attribute = d.pop("attribute", UNSET)
        attribute: VerificationAttribute | Unset
        if isinstance(_attribute,  Unset):
            attribute = UNSET
        else:
            attribute = VerificationAttribute.from_dict(_attribute)




        verification = cls(
            similarity=similarity,
            status=status,
            face=face,
            event=event,
            attribute=attribute,
        )

        return verification

