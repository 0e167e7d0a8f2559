from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.detected_faces_images_item_status import check_detected_faces_images_item_status
from ..models.detected_faces_images_item_status import DetectedFacesImagesItemStatus
from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.detected_faces_images_item_detections_item import DetectedFacesImagesItemDetectionsItem
  from ..models.detected_faces_images_item_exif_type_0 import DetectedFacesImagesItemExifType0
  from ..models.detected_faces_images_item_image_estimations import DetectedFacesImagesItemImageEstimations
  from ..models.image_error import ImageError





T = TypeVar("T", bound="DetectedFacesImagesItem")



@_attrs_define
class DetectedFacesImagesItem:
    """ 
        Attributes:
            filename (str):
            status (DetectedFacesImagesItemStatus):
            error (ImageError):
            exif (DetectedFacesImagesItemExifType0 | None):
            image_id (None | UUID):
            url (None | str):
            detections (list[DetectedFacesImagesItemDetectionsItem]):
            image_estimations (DetectedFacesImagesItemImageEstimations | Unset): What is told of the image as a whole.
     """

    filename: str
    status: DetectedFacesImagesItemStatus
    error: ImageError
    exif: DetectedFacesImagesItemExifType0 | None
    image_id: None | UUID
    url: None | str
    detections: list[DetectedFacesImagesItemDetectionsItem]
    image_estimations: DetectedFacesImagesItemImageEstimations | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.detected_faces_images_item_detections_item import DetectedFacesImagesItemDetectionsItem # noqa: PLC0415
        from ..models.detected_faces_images_item_exif_type_0 import DetectedFacesImagesItemExifType0 # noqa: PLC0415
        from ..models.detected_faces_images_item_image_estimations import DetectedFacesImagesItemImageEstimations # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        filename = self.filename

        status: int = self.status

        error = self.error.to_dict()

        exif: dict[str, Any] | None
        if isinstance(self.exif, DetectedFacesImagesItemExifType0):
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

        detections = []
        for detections_item_data in self.detections:
            detections_item = detections_item_data.to_dict()
            detections.append(detections_item)



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
        from ..models.detected_faces_images_item_detections_item import DetectedFacesImagesItemDetectionsItem # noqa: PLC0415
        from ..models.detected_faces_images_item_exif_type_0 import DetectedFacesImagesItemExifType0 # noqa: PLC0415
        from ..models.detected_faces_images_item_image_estimations import DetectedFacesImagesItemImageEstimations # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        status = check_detected_faces_images_item_status(d.pop("status"))




        error = ImageError.from_dict(d.pop("error"))




        def _parse_exif(data: object) -> DetectedFacesImagesItemExifType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                exif_type_0 = DetectedFacesImagesItemExifType0.from_dict(data)



                return exif_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DetectedFacesImagesItemExifType0 | None, data)

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


        detections = []
        _detections = d.pop("detections")
        for detections_item_data in (_detections):
            detections_item = DetectedFacesImagesItemDetectionsItem.from_dict(detections_item_data)



            detections.append(detections_item)


        _image_estimations = d.pop("image_estimations", UNSET)
        image_estimations: DetectedFacesImagesItemImageEstimations | Unset
        if isinstance(_image_estimations,  Unset):
            image_estimations = UNSET
        else:
            image_estimations = DetectedFacesImagesItemImageEstimations.from_dict(_image_estimations)




        detected_faces_images_item = cls(
            filename=filename,
            status=status,
            error=error,
            exif=exif,
            image_id=image_id,
            url=url,
            detections=detections,
            image_estimations=image_estimations,
        )

        return detected_faces_images_item

