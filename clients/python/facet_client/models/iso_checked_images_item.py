from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.iso_checked_images_item_status import check_iso_checked_images_item_status
from ..models.iso_checked_images_item_status import IsoCheckedImagesItemStatus
from typing import cast

if TYPE_CHECKING:
  from ..models.image_error import ImageError
  from ..models.iso_checked_images_item_estimations_item import IsoCheckedImagesItemEstimationsItem





T = TypeVar("T", bound="IsoCheckedImagesItem")



@_attrs_define
class IsoCheckedImagesItem:
    """ 
        Attributes:
            filename (str):
            status (IsoCheckedImagesItemStatus):
            error (ImageError):
            estimations (list[IsoCheckedImagesItemEstimationsItem]):
     """

    filename: str
    status: IsoCheckedImagesItemStatus
    error: ImageError
    estimations: list[IsoCheckedImagesItemEstimationsItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.iso_checked_images_item_estimations_item import IsoCheckedImagesItemEstimationsItem # noqa: PLC0415
        filename = self.filename

        status: int = self.status

        error = self.error.to_dict()

        estimations = []
        for estimations_item_data in self.estimations:
            estimations_item = estimations_item_data.to_dict()
            estimations.append(estimations_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "status": status,
            "error": error,
            "estimations": estimations,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.iso_checked_images_item_estimations_item import IsoCheckedImagesItemEstimationsItem # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        status = check_iso_checked_images_item_status(d.pop("status"))




        error = ImageError.from_dict(d.pop("error"))




        estimations = []
        _estimations = d.pop("estimations")
        for estimations_item_data in (_estimations):
            estimations_item = IsoCheckedImagesItemEstimationsItem.from_dict(estimations_item_data)



            estimations.append(estimations_item)


        iso_checked_images_item = cls(
            filename=filename,
            status=status,
            error=error,
            estimations=estimations,
        )

        return iso_checked_images_item

