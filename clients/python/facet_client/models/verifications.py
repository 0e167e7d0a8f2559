from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.verifications_images_item import VerificationsImagesItem





T = TypeVar("T", bound="Verifications")



@_attrs_define
class Verifications:
    """ 
        Attributes:
            images (list[VerificationsImagesItem]):
     """

    images: list[VerificationsImagesItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifications_images_item import VerificationsImagesItem # noqa: PLC0415
        images = []
        for images_item_data in self.images:
            images_item = images_item_data.to_dict()
            images.append(images_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "images": images,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifications_images_item import VerificationsImagesItem # noqa: PLC0415
        d = dict(src_dict)
        images = []
        _images = d.pop("images")
        for images_item_data in (_images):
            images_item = VerificationsImagesItem.from_dict(images_item_data)



            images.append(images_item)


        verifications = cls(
            images=images,
        )

        return verifications

