from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.estimated_images_estimations_item_status import check_estimated_images_estimations_item_status
from ..models.estimated_images_estimations_item_status import EstimatedImagesEstimationsItemStatus
from typing import cast

if TYPE_CHECKING:
  from ..models.estimated_images_estimations_item_estimations_item import EstimatedImagesEstimationsItemEstimationsItem
  from ..models.estimated_images_estimations_item_exif_type_0 import EstimatedImagesEstimationsItemExifType0
  from ..models.estimated_images_estimations_item_image_estimations import EstimatedImagesEstimationsItemImageEstimations
  from ..models.image_error import ImageError





T = TypeVar("T", bound="EstimatedImagesEstimationsItem")



@_attrs_define
class EstimatedImagesEstimationsItem:
    """ 
        Attributes:
            filename (str):
            status (EstimatedImagesEstimationsItemStatus):
            error (ImageError):
            exif (EstimatedImagesEstimationsItemExifType0 | None):
            estimations (list[EstimatedImagesEstimationsItemEstimationsItem]):
            image_estimations (EstimatedImagesEstimationsItemImageEstimations): What is told of the image as a whole.
     """

    filename: str
    status: EstimatedImagesEstimationsItemStatus
    error: ImageError
    exif: EstimatedImagesEstimationsItemExifType0 | None
    estimations: list[EstimatedImagesEstimationsItemEstimationsItem]
    image_estimations: EstimatedImagesEstimationsItemImageEstimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_images_estimations_item_estimations_item import EstimatedImagesEstimationsItemEstimationsItem # noqa: PLC0415
        from ..models.estimated_images_estimations_item_exif_type_0 import EstimatedImagesEstimationsItemExifType0 # noqa: PLC0415
        from ..models.estimated_images_estimations_item_image_estimations import EstimatedImagesEstimationsItemImageEstimations # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        filename = self.filename

        status: int = self.status

        error = self.error.to_dict()

        exif: dict[str, Any] | None
        if isinstance(self.exif, EstimatedImagesEstimationsItemExifType0):
            exif = self.exif.to_dict()
        else:
            exif = self.exif

        estimations = []
        for estimations_item_data in self.estimations:
            estimations_item = estimations_item_data.to_dict()
            estimations.append(estimations_item)



        image_estimations = self.image_estimations.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "status": status,
            "error": error,
            "exif": exif,
            "estimations": estimations,
            "image_estimations": image_estimations,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_images_estimations_item_estimations_item import EstimatedImagesEstimationsItemEstimationsItem # noqa: PLC0415
        from ..models.estimated_images_estimations_item_exif_type_0 import EstimatedImagesEstimationsItemExifType0 # noqa: PLC0415
        from ..models.estimated_images_estimations_item_image_estimations import EstimatedImagesEstimationsItemImageEstimations # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        status = check_estimated_images_estimations_item_status(d.pop("status"))




        error = ImageError.from_dict(d.pop("error"))




        def _parse_exif(data: object) -> EstimatedImagesEstimationsItemExifType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                exif_type_0 = EstimatedImagesEstimationsItemExifType0.from_dict(data)



                return exif_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EstimatedImagesEstimationsItemExifType0 | None, data)

        exif = _parse_exif(d.pop("exif"))


        estimations = []
        _estimations = d.pop("estimations")
        for estimations_item_data in (_estimations):
            estimations_item = EstimatedImagesEstimationsItemEstimationsItem.from_dict(estimations_item_data)



            estimations.append(estimations_item)


        image_estimations = EstimatedImagesEstimationsItemImageEstimations.from_dict(d.pop("image_estimations"))




        estimated_images_estimations_item = cls(
            filename=filename,
            status=status,
            error=error,
            exif=exif,
            estimations=estimations,
            image_estimations=image_estimations,
        )

        return estimated_images_estimations_item

