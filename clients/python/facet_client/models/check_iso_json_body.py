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
  from ..models.check_iso_json_body_checks import CheckIsoJsonBodyChecks
  from ..models.check_iso_json_body_images_item import CheckIsoJsonBodyImagesItem
  from ..models.check_iso_json_body_meta import CheckIsoJsonBodyMeta





T = TypeVar("T", bound="CheckIsoJsonBody")



@_attrs_define
class CheckIsoJsonBody:
    """ 
        Attributes:
            urls (list[str] | Unset): http(s), /6/images/<id> or /6/samples/faces/<id>.
            samples (list[UUID] | Unset): Stored samples of the own account.
            images (list[CheckIsoJsonBodyImagesItem] | Unset):
            meta (CheckIsoJsonBodyMeta | Unset):
            checks (CheckIsoJsonBodyChecks | Unset): Checks and thresholds as in face_quality of a policy; all are made
                unless some have estimate 1.
     """

    urls: list[str] | Unset = UNSET
    samples: list[UUID] | Unset = UNSET
    images: list[CheckIsoJsonBodyImagesItem] | Unset = UNSET
    meta: CheckIsoJsonBodyMeta | Unset = UNSET
    checks: CheckIsoJsonBodyChecks | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.check_iso_json_body_checks import CheckIsoJsonBodyChecks # noqa: PLC0415
        from ..models.check_iso_json_body_images_item import CheckIsoJsonBodyImagesItem # noqa: PLC0415
        from ..models.check_iso_json_body_meta import CheckIsoJsonBodyMeta # noqa: PLC0415
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

        checks: dict[str, Any] | Unset = UNSET
        if not isinstance(self.checks, Unset):
            checks = self.checks.to_dict()


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
        if checks is not UNSET:
            field_dict["checks"] = checks

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.check_iso_json_body_checks import CheckIsoJsonBodyChecks # noqa: PLC0415
        from ..models.check_iso_json_body_images_item import CheckIsoJsonBodyImagesItem # noqa: PLC0415
        from ..models.check_iso_json_body_meta import CheckIsoJsonBodyMeta # noqa: PLC0415
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
        images: list[CheckIsoJsonBodyImagesItem] | Unset = UNSET
        if _images is not UNSET:
            images = []
            for images_item_data in _images:
                images_item = CheckIsoJsonBodyImagesItem.from_dict(images_item_data)



                images.append(images_item)


        _meta = d.pop("meta", UNSET)
        meta: CheckIsoJsonBodyMeta | Unset
        if isinstance(_meta,  Unset):
            meta = UNSET
        else:
            meta = CheckIsoJsonBodyMeta.from_dict(_meta)




        _checks = d.pop("checks", UNSET)
        checks: CheckIsoJsonBodyChecks | Unset
        if isinstance(_checks,  Unset):
            checks = UNSET
        else:
            checks = CheckIsoJsonBodyChecks.from_dict(_checks)




        check_iso_json_body = cls(
            urls=urls,
            samples=samples,
            images=images,
            meta=meta,
            checks=checks,
        )

        return check_iso_json_body

