from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.iso_checked_images_item_estimations_item_face import IsoCheckedImagesItemEstimationsItemFace





T = TypeVar("T", bound="IsoCheckedImagesItemEstimationsItem")



@_attrs_define
class IsoCheckedImagesItemEstimationsItem:
    """ 
        Attributes:
            face (IsoCheckedImagesItemEstimationsItemFace):
     """

    face: IsoCheckedImagesItemEstimationsItemFace





    def to_dict(self) -> dict[str, Any]:
        from ..models.iso_checked_images_item_estimations_item_face import IsoCheckedImagesItemEstimationsItemFace # noqa: PLC0415
        face = self.face.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face": face,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.iso_checked_images_item_estimations_item_face import IsoCheckedImagesItemEstimationsItemFace # noqa: PLC0415
        d = dict(src_dict)
        face = IsoCheckedImagesItemEstimationsItemFace.from_dict(d.pop("face"))




        iso_checked_images_item_estimations_item = cls(
            face=face,
        )

        return iso_checked_images_item_estimations_item

