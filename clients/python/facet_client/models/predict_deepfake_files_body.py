from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field
import json
from .. import types

from ..types import UNSET, Unset

from ..types import File, FileTypes
from ..types import UNSET, Unset
from io import BytesIO
from typing import cast

if TYPE_CHECKING:
  from ..models.predict_deepfake_files_body_body_bounding_boxes_item import PredictDeepfakeFilesBodyBodyBoundingBoxesItem
  from ..models.predict_deepfake_files_body_face_bounding_boxes_item import PredictDeepfakeFilesBodyFaceBoundingBoxesItem
  from ..models.predict_deepfake_files_body_meta import PredictDeepfakeFilesBodyMeta





T = TypeVar("T", bound="PredictDeepfakeFilesBody")



@_attrs_define
class PredictDeepfakeFilesBody:
    """ At most 20 images, 64 MiB in all, unless configured otherwise.

        Attributes:
            image (File | Unset): One image; a part of any other name is one too.
            meta (PredictDeepfakeFilesBodyMeta | Unset): Taken and not used.
            face_bounding_boxes (list[PredictDeepfakeFilesBodyFaceBoundingBoxesItem] | Unset):
            body_bounding_boxes (list[PredictDeepfakeFilesBodyBodyBoundingBoxesItem] | Unset):
     """

    image: File | Unset = UNSET
    meta: PredictDeepfakeFilesBodyMeta | Unset = UNSET
    face_bounding_boxes: list[PredictDeepfakeFilesBodyFaceBoundingBoxesItem] | Unset = UNSET
    body_bounding_boxes: list[PredictDeepfakeFilesBodyBodyBoundingBoxesItem] | Unset = UNSET
    additional_properties: dict[str, File] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.predict_deepfake_files_body_body_bounding_boxes_item import PredictDeepfakeFilesBodyBodyBoundingBoxesItem # noqa: PLC0415
        from ..models.predict_deepfake_files_body_face_bounding_boxes_item import PredictDeepfakeFilesBodyFaceBoundingBoxesItem # noqa: PLC0415
        from ..models.predict_deepfake_files_body_meta import PredictDeepfakeFilesBodyMeta # noqa: PLC0415
        image: FileTypes | Unset = UNSET
        if not isinstance(self.image, Unset):
            image = self.image.to_tuple()


        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

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
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_tuple()


        field_dict.update({
        })
        if image is not UNSET:
            field_dict["image"] = image
        if meta is not UNSET:
            field_dict["meta"] = meta
        if face_bounding_boxes is not UNSET:
            field_dict["face_bounding_boxes"] = face_bounding_boxes
        if body_bounding_boxes is not UNSET:
            field_dict["body_bounding_boxes"] = body_bounding_boxes

        return field_dict


    def to_multipart(self) -> types.RequestFiles:
        from ..models.predict_deepfake_files_body_body_bounding_boxes_item import PredictDeepfakeFilesBodyBodyBoundingBoxesItem # noqa: PLC0415
        from ..models.predict_deepfake_files_body_face_bounding_boxes_item import PredictDeepfakeFilesBodyFaceBoundingBoxesItem # noqa: PLC0415
        from ..models.predict_deepfake_files_body_meta import PredictDeepfakeFilesBodyMeta # noqa: PLC0415
        files: types.RequestFiles = []

        if not isinstance(self.image, Unset):
            files.append(("image", self.image.to_tuple()))



        if not isinstance(self.meta, Unset):
            files.append(("meta", (None, json.dumps( self.meta.to_dict()).encode(), "application/json")))



        if not isinstance(self.face_bounding_boxes, Unset):
            for face_bounding_boxes_item_element in self.face_bounding_boxes:
                files.append(("face_bounding_boxes", (None, json.dumps( face_bounding_boxes_item_element.to_dict()).encode(), "application/json")))




        if not isinstance(self.body_bounding_boxes, Unset):
            for body_bounding_boxes_item_element in self.body_bounding_boxes:
                files.append(("body_bounding_boxes", (None, json.dumps( body_bounding_boxes_item_element.to_dict()).encode(), "application/json")))





        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, prop.to_tuple()))



        return files


    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.predict_deepfake_files_body_body_bounding_boxes_item import PredictDeepfakeFilesBodyBodyBoundingBoxesItem # noqa: PLC0415
        from ..models.predict_deepfake_files_body_face_bounding_boxes_item import PredictDeepfakeFilesBodyFaceBoundingBoxesItem # noqa: PLC0415
        from ..models.predict_deepfake_files_body_meta import PredictDeepfakeFilesBodyMeta # noqa: PLC0415
        d = dict(src_dict)
        _image = d.pop("image", UNSET)
        image: File | Unset
        if isinstance(_image,  Unset):
            image = UNSET
        else:
            image = File(
             payload = BytesIO(_image)
        )




        _meta = d.pop("meta", UNSET)
        meta: PredictDeepfakeFilesBodyMeta | Unset
        if isinstance(_meta,  Unset):
            meta = UNSET
        else:
            meta = PredictDeepfakeFilesBodyMeta.from_dict(_meta)




        _face_bounding_boxes = d.pop("face_bounding_boxes", UNSET)
        face_bounding_boxes: list[PredictDeepfakeFilesBodyFaceBoundingBoxesItem] | Unset = UNSET
        if _face_bounding_boxes is not UNSET:
            face_bounding_boxes = []
            for face_bounding_boxes_item_data in _face_bounding_boxes:
                face_bounding_boxes_item = PredictDeepfakeFilesBodyFaceBoundingBoxesItem.from_dict(face_bounding_boxes_item_data)



                face_bounding_boxes.append(face_bounding_boxes_item)


        _body_bounding_boxes = d.pop("body_bounding_boxes", UNSET)
        body_bounding_boxes: list[PredictDeepfakeFilesBodyBodyBoundingBoxesItem] | Unset = UNSET
        if _body_bounding_boxes is not UNSET:
            body_bounding_boxes = []
            for body_bounding_boxes_item_data in _body_bounding_boxes:
                body_bounding_boxes_item = PredictDeepfakeFilesBodyBodyBoundingBoxesItem.from_dict(body_bounding_boxes_item_data)



                body_bounding_boxes.append(body_bounding_boxes_item)


        predict_deepfake_files_body = cls(
            image=image,
            meta=meta,
            face_bounding_boxes=face_bounding_boxes,
            body_bounding_boxes=body_bounding_boxes,
        )


        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = File(
                 payload = BytesIO(prop_dict)
            )



            additional_properties[prop_name] = additional_property

        predict_deepfake_files_body.additional_properties = additional_properties
        return predict_deepfake_files_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> File:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: File) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
