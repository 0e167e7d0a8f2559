from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.detected_samples_body_type_0 import DetectedSamplesBodyType0
  from ..models.detected_samples_face_type_0 import DetectedSamplesFaceType0





T = TypeVar("T", bound="DetectedSamples")



@_attrs_define
class DetectedSamples:
    """ 
        Attributes:
            face (DetectedSamplesFaceType0 | None):
            body (DetectedSamplesBodyType0 | None):
     """

    face: DetectedSamplesFaceType0 | None
    body: DetectedSamplesBodyType0 | None





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_samples_body_type_0 import DetectedSamplesBodyType0 # noqa: PLC0415
        from ..models.detected_samples_face_type_0 import DetectedSamplesFaceType0 # noqa: PLC0415
        face: dict[str, Any] | None
        if isinstance(self.face, DetectedSamplesFaceType0):
            face = self.face.to_dict()
        else:
            face = self.face

        body: dict[str, Any] | None
        if isinstance(self.body, DetectedSamplesBodyType0):
            body = self.body.to_dict()
        else:
            body = self.body


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face": face,
            "body": body,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.detected_samples_body_type_0 import DetectedSamplesBodyType0 # noqa: PLC0415
        from ..models.detected_samples_face_type_0 import DetectedSamplesFaceType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_face(data: object) -> DetectedSamplesFaceType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_type_0 = DetectedSamplesFaceType0.from_dict(data)



                return face_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DetectedSamplesFaceType0 | None, data)

        face = _parse_face(d.pop("face"))


        def _parse_body(data: object) -> DetectedSamplesBodyType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                body_type_0 = DetectedSamplesBodyType0.from_dict(data)



                return body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DetectedSamplesBodyType0 | None, data)

        body = _parse_body(d.pop("body"))


        detected_samples = cls(
            face=face,
            body=body,
        )

        return detected_samples

