from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.estimated_images_estimations_item_estimations_item_body_type_0 import EstimatedImagesEstimationsItemEstimationsItemBodyType0
  from ..models.estimated_images_estimations_item_estimations_item_face_type_0 import EstimatedImagesEstimationsItemEstimationsItemFaceType0





T = TypeVar("T", bound="EstimatedImagesEstimationsItemEstimationsItem")



@_attrs_define
class EstimatedImagesEstimationsItemEstimationsItem:
    """ One person; null of face or body was not looked for, or not found.

        Attributes:
            face (EstimatedImagesEstimationsItemEstimationsItemFaceType0 | None):
            body (EstimatedImagesEstimationsItemEstimationsItemBodyType0 | None):
     """

    face: EstimatedImagesEstimationsItemEstimationsItemFaceType0 | None
    body: EstimatedImagesEstimationsItemEstimationsItemBodyType0 | None





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_images_estimations_item_estimations_item_body_type_0 import EstimatedImagesEstimationsItemEstimationsItemBodyType0 # noqa: PLC0415
        from ..models.estimated_images_estimations_item_estimations_item_face_type_0 import EstimatedImagesEstimationsItemEstimationsItemFaceType0 # noqa: PLC0415
        face: dict[str, Any] | None
        if isinstance(self.face, EstimatedImagesEstimationsItemEstimationsItemFaceType0):
            face = self.face.to_dict()
        else:
            face = self.face

        body: dict[str, Any] | None
        if isinstance(self.body, EstimatedImagesEstimationsItemEstimationsItemBodyType0):
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
        from ..models.estimated_images_estimations_item_estimations_item_body_type_0 import EstimatedImagesEstimationsItemEstimationsItemBodyType0 # noqa: PLC0415
        from ..models.estimated_images_estimations_item_estimations_item_face_type_0 import EstimatedImagesEstimationsItemEstimationsItemFaceType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_face(data: object) -> EstimatedImagesEstimationsItemEstimationsItemFaceType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_type_0 = EstimatedImagesEstimationsItemEstimationsItemFaceType0.from_dict(data)



                return face_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EstimatedImagesEstimationsItemEstimationsItemFaceType0 | None, data)

        face = _parse_face(d.pop("face"))


        def _parse_body(data: object) -> EstimatedImagesEstimationsItemEstimationsItemBodyType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                body_type_0 = EstimatedImagesEstimationsItemEstimationsItemBodyType0.from_dict(data)



                return body_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EstimatedImagesEstimationsItemEstimationsItemBodyType0 | None, data)

        body = _parse_body(d.pop("body"))


        estimated_images_estimations_item_estimations_item = cls(
            face=face,
            body=body,
        )

        return estimated_images_estimations_item_estimations_item

