from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.rect import Rect





T = TypeVar("T", bound="PredictDeepfakeFilesBodyFaceBoundingBoxesItem")



@_attrs_define
class PredictDeepfakeFilesBodyFaceBoundingBoxesItem:
    """ 
        Attributes:
            filename (str):
            face_bounding_boxes (list[Rect]):
     """

    filename: str
    face_bounding_boxes: list[Rect]





    def to_dict(self) -> dict[str, Any]:
        from ..models.rect import Rect # noqa: PLC0415
        filename = self.filename

        face_bounding_boxes = []
        for face_bounding_boxes_item_data in self.face_bounding_boxes:
            face_bounding_boxes_item = face_bounding_boxes_item_data.to_dict()
            face_bounding_boxes.append(face_bounding_boxes_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "face_bounding_boxes": face_bounding_boxes,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rect import Rect # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        face_bounding_boxes = []
        _face_bounding_boxes = d.pop("face_bounding_boxes")
        for face_bounding_boxes_item_data in (_face_bounding_boxes):
            face_bounding_boxes_item = Rect.from_dict(face_bounding_boxes_item_data)



            face_bounding_boxes.append(face_bounding_boxes_item)


        predict_deepfake_files_body_face_bounding_boxes_item = cls(
            filename=filename,
            face_bounding_boxes=face_bounding_boxes,
        )

        return predict_deepfake_files_body_face_bounding_boxes_item

