from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.raw_event_detections_item_samples_body import RawEventDetectionsItemSamplesBody
  from ..models.raw_event_detections_item_samples_face import RawEventDetectionsItemSamplesFace





T = TypeVar("T", bound="RawEventDetectionsItemSamples")



@_attrs_define
class RawEventDetectionsItemSamples:
    """ 
        Attributes:
            face (RawEventDetectionsItemSamplesFace | Unset):
            body (RawEventDetectionsItemSamplesBody | Unset):
     """

    face: RawEventDetectionsItemSamplesFace | Unset = UNSET
    body: RawEventDetectionsItemSamplesBody | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_event_detections_item_samples_body import RawEventDetectionsItemSamplesBody # noqa: PLC0415
        from ..models.raw_event_detections_item_samples_face import RawEventDetectionsItemSamplesFace # noqa: PLC0415
        face: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face, Unset):
            face = self.face.to_dict()

        body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = self.body.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if face is not UNSET:
            field_dict["face"] = face
        if body is not UNSET:
            field_dict["body"] = body

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.raw_event_detections_item_samples_body import RawEventDetectionsItemSamplesBody # noqa: PLC0415
        from ..models.raw_event_detections_item_samples_face import RawEventDetectionsItemSamplesFace # noqa: PLC0415
        d = dict(src_dict)
        _face = d.pop("face", UNSET)
        face: RawEventDetectionsItemSamplesFace | Unset
        if isinstance(_face,  Unset):
            face = UNSET
        else:
            face = RawEventDetectionsItemSamplesFace.from_dict(_face)




        _body = d.pop("body", UNSET)
        body: RawEventDetectionsItemSamplesBody | Unset
        if isinstance(_body,  Unset):
            body = UNSET
        else:
            body = RawEventDetectionsItemSamplesBody.from_dict(_body)




        raw_event_detections_item_samples = cls(
            face=face,
            body=body,
        )

        return raw_event_detections_item_samples

