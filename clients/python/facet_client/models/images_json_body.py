from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.images_json_body_images_item import ImagesJsonBodyImagesItem
  from ..models.images_json_body_meta import ImagesJsonBodyMeta





T = TypeVar("T", bound="ImagesJsonBody")



@_attrs_define
class ImagesJsonBody:
    """ 
        Attributes:
            urls (list[str] | Unset): http(s), /6/images/<id> or /6/samples/faces/<id>.
            samples (list[UUID] | Unset): Stored samples of the own account.
            images (list[ImagesJsonBodyImagesItem] | Unset):
            meta (ImagesJsonBodyMeta | Unset):
     """

    urls: list[str] | Unset = UNSET
    samples: list[UUID] | Unset = UNSET
    images: list[ImagesJsonBodyImagesItem] | Unset = UNSET
    meta: ImagesJsonBodyMeta | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.images_json_body_images_item import ImagesJsonBodyImagesItem # noqa: PLC0415
        from ..models.images_json_body_meta import ImagesJsonBodyMeta # noqa: PLC0415
        urls: list[str] | Unset = UNSET
        if not isinstance(self.urls, Unset):
            urls = self.urls



        samples: list[str] | Unset = UNSET
        if not isinstance(self.samples, Unset):
            samples = []
            for samples_item_data in self.samples:
                samples_item = str(samples_item_data)
                samples.append(samples_item)



        images: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = []
            for images_item_data in self.images:
                images_item = images_item_data.to_dict()
                images.append(images_item)



        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if urls is not UNSET:
            field_dict["urls"] = urls
        if samples is not UNSET:
            field_dict["samples"] = samples
        if images is not UNSET:
            field_dict["images"] = images
        if meta is not UNSET:
            field_dict["meta"] = meta

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.images_json_body_images_item import ImagesJsonBodyImagesItem # noqa: PLC0415
        from ..models.images_json_body_meta import ImagesJsonBodyMeta # noqa: PLC0415
        d = dict(src_dict)
        urls = cast(list[str], d.pop("urls", UNSET))


        _samples = d.pop("samples", UNSET)
        samples: list[UUID] | Unset = UNSET
        if _samples is not UNSET:
            samples = []
            for samples_item_data in _samples:
                samples_item = UUID(samples_item_data)



                samples.append(samples_item)


        _images = d.pop("images", UNSET)
        images: list[ImagesJsonBodyImagesItem] | Unset = UNSET
        if _images is not UNSET:
            images = []
            for images_item_data in _images:
                images_item = ImagesJsonBodyImagesItem.from_dict(images_item_data)



                images.append(images_item)


        _meta = d.pop("meta", UNSET)
        meta: ImagesJsonBodyMeta | Unset
        if isinstance(_meta,  Unset):
            meta = UNSET
        else:
            meta = ImagesJsonBodyMeta.from_dict(_meta)




        images_json_body = cls(
            urls=urls,
            samples=samples,
            images=images,
            meta=meta,
        )

        return images_json_body

