from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.rect import Rect





T = TypeVar("T", bound="ImagesJsonBodyImagesItem")



@_attrs_define
class ImagesJsonBodyImagesItem:
    """ 
        Attributes:
            url (str):
            face_bounding_boxes (list[Rect] | Unset):
            body_bounding_boxes (list[Rect] | Unset):
     """

    url: str
    face_bounding_boxes: list[Rect] | Unset = UNSET
    body_bounding_boxes: list[Rect] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.rect import Rect # noqa: PLC0415
        url = self.url

        face_bounding_boxes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.face_bounding_boxes, Unset):
            face_bounding_boxes = []
            for face_bounding_boxes_item_data in self.face_bounding_boxes:
                face_bounding_boxes_item = face_bounding_boxes_item_data.to_dict()
                face_bounding_boxes.append(face_bounding_boxes_item)



        body_bounding_boxes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.body_bounding_boxes, Unset):
            body_bounding_boxes = []
            for body_bounding_boxes_item_data in self.body_bounding_boxes:
                body_bounding_boxes_item = body_bounding_boxes_item_data.to_dict()
                body_bounding_boxes.append(body_bounding_boxes_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "url": url,
        })
        if face_bounding_boxes is not UNSET:
            field_dict["face_bounding_boxes"] = face_bounding_boxes
        if body_bounding_boxes is not UNSET:
            field_dict["body_bounding_boxes"] = body_bounding_boxes

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rect import Rect # noqa: PLC0415
        d = dict(src_dict)
        url = d.pop("url")

        _face_bounding_boxes = d.pop("face_bounding_boxes", UNSET)
        face_bounding_boxes: list[Rect] | Unset = UNSET
        if _face_bounding_boxes is not UNSET:
            face_bounding_boxes = []
            for face_bounding_boxes_item_data in _face_bounding_boxes:
                face_bounding_boxes_item = Rect.from_dict(face_bounding_boxes_item_data)



                face_bounding_boxes.append(face_bounding_boxes_item)


        _body_bounding_boxes = d.pop("body_bounding_boxes", UNSET)
        body_bounding_boxes: list[Rect] | Unset = UNSET
        if _body_bounding_boxes is not UNSET:
            body_bounding_boxes = []
            for body_bounding_boxes_item_data in _body_bounding_boxes:
                body_bounding_boxes_item = Rect.from_dict(body_bounding_boxes_item_data)



                body_bounding_boxes.append(body_bounding_boxes_item)


        images_json_body_images_item = cls(
            url=url,
            face_bounding_boxes=face_bounding_boxes,
            body_bounding_boxes=body_bounding_boxes,
        )

        return images_json_body_images_item

