from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.verifications_images_item_status import check_verifications_images_item_status
from ..models.verifications_images_item_status import VerificationsImagesItemStatus
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.image_error import ImageError
  from ..models.verifications_images_item_detections import VerificationsImagesItemDetections
  from ..models.verifications_images_item_exif_type_0 import VerificationsImagesItemExifType0
  from ..models.verifications_images_item_image_estimations import VerificationsImagesItemImageEstimations





T = TypeVar("T", bound="VerificationsImagesItem")



@_attrs_define
class VerificationsImagesItem:
    """ 
        Attributes:
            filename (str):
            status (VerificationsImagesItemStatus):
            error (ImageError):
            exif (None | VerificationsImagesItemExifType0):
            image_id (None | UUID):
            url (None | str):
            detections (VerificationsImagesItemDetections):
            image_estimations (VerificationsImagesItemImageEstimations | Unset): What is told of the image as a whole.
     """

    filename: str
    status: VerificationsImagesItemStatus
    error: ImageError
    exif: None | VerificationsImagesItemExifType0
    image_id: None | UUID
    url: None | str
    detections: VerificationsImagesItemDetections
    image_estimations: VerificationsImagesItemImageEstimations | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.verifications_images_item_detections import VerificationsImagesItemDetections # noqa: PLC0415
        from ..models.verifications_images_item_exif_type_0 import VerificationsImagesItemExifType0 # noqa: PLC0415
        from ..models.verifications_images_item_image_estimations import VerificationsImagesItemImageEstimations # noqa: PLC0415
        filename = self.filename

        status: int = self.status

        error = self.error.to_dict()

        exif: dict[str, Any] | None
        if isinstance(self.exif, VerificationsImagesItemExifType0):
            exif = self.exif.to_dict()
        else:
            exif = self.exif

        image_id: None | str
        if isinstance(self.image_id, UUID):
            image_id = str(self.image_id)
        else:
            image_id = self.image_id

        url: None | str
        url = self.url

        detections = self.detections.to_dict()

        image_estimations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_estimations, Unset):
            image_estimations = self.image_estimations.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "status": status,
            "error": error,
            "exif": exif,
            "image_id": image_id,
            "url": url,
            "detections": detections,
        })
        if image_estimations is not UNSET:
            field_dict["image_estimations"] = image_estimations

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.verifications_images_item_detections import VerificationsImagesItemDetections # noqa: PLC0415
        from ..models.verifications_images_item_exif_type_0 import VerificationsImagesItemExifType0 # noqa: PLC0415
        from ..models.verifications_images_item_image_estimations import VerificationsImagesItemImageEstimations # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        status = check_verifications_images_item_status(d.pop("status"))




        error = ImageError.from_dict(d.pop("error"))




        def _parse_exif(data: object) -> None | VerificationsImagesItemExifType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                exif_type_0 = VerificationsImagesItemExifType0.from_dict(data)



                return exif_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VerificationsImagesItemExifType0, data)

        exif = _parse_exif(d.pop("exif"))


        def _parse_image_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                image_id_type_0 = UUID(data)



                return image_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        image_id = _parse_image_id(d.pop("image_id"))


        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))


        detections = VerificationsImagesItemDetections.from_dict(d.pop("detections"))




        _image_estimations = d.pop("image_estimations", UNSET)
        image_estimations: VerificationsImagesItemImageEstimations | Unset
        if isinstance(_image_estimations,  Unset):
            image_estimations = UNSET
        else:
            image_estimations = VerificationsImagesItemImageEstimations.from_dict(_image_estimations)




        verifications_images_item = cls(
            filename=filename,
            status=status,
            error=error,
            exif=exif,
            image_id=image_id,
            url=url,
            detections=detections,
            image_estimations=image_estimations,
        )

        return verifications_images_item

