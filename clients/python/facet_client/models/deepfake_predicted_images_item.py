from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.deepfake_predicted_images_item_status import check_deepfake_predicted_images_item_status
from ..models.deepfake_predicted_images_item_status import DeepfakePredictedImagesItemStatus
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.deepfake_number_type_0 import DeepfakeNumberType0
  from ..models.image_error import ImageError
  from ..models.rect import Rect





T = TypeVar("T", bound="DeepfakePredictedImagesItem")



@_attrs_define
class DeepfakePredictedImagesItem:
    """ 
        Attributes:
            filename (str):
            status (DeepfakePredictedImagesItemStatus):
            error (ImageError):
            deepfake (DeepfakeNumberType0 | Literal['unavailable'] | None): null where the image has an error.
            rect (None | Rect): The face that was judged.
     """

    filename: str
    status: DeepfakePredictedImagesItemStatus
    error: ImageError
    deepfake: DeepfakeNumberType0 | Literal['unavailable'] | None
    rect: None | Rect





    def to_dict(self) -> dict[str, Any]:
        from ..models.deepfake_number_type_0 import DeepfakeNumberType0 # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        filename = self.filename

        status: int = self.status

        error = self.error.to_dict()

        deepfake: dict[str, Any] | Literal['unavailable'] | None
        if isinstance(self.deepfake, DeepfakeNumberType0):
            deepfake = self.deepfake.to_dict()
        else:
            deepfake = self.deepfake

        rect: dict[str, Any] | None
        if isinstance(self.rect, Rect):
            rect = self.rect.to_dict()
        else:
            rect = self.rect


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filename": filename,
            "status": status,
            "error": error,
            "deepfake": deepfake,
            "rect": rect,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.deepfake_number_type_0 import DeepfakeNumberType0 # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        status = check_deepfake_predicted_images_item_status(d.pop("status"))




        error = ImageError.from_dict(d.pop("error"))




        def _parse_deepfake(data: object) -> DeepfakeNumberType0 | Literal['unavailable'] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_deepfake_number_type_0 = DeepfakeNumberType0.from_dict(data)



                return componentsschemas_deepfake_number_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            componentsschemas_deepfake_number_type_1 = cast(Literal['unavailable'] , data)
            if componentsschemas_deepfake_number_type_1 != 'unavailable':
                raise ValueError(f"/components/schemas/DeepfakeNumber_type_1 must match const 'unavailable', got '{componentsschemas_deepfake_number_type_1}'")
            return componentsschemas_deepfake_number_type_1
            return cast(DeepfakeNumberType0 | Literal['unavailable'] | None, data)

        deepfake = _parse_deepfake(d.pop("deepfake"))


        def _parse_rect(data: object) -> None | Rect:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rect_type_0 = Rect.from_dict(data)



                return rect_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Rect, data)

        rect = _parse_rect(d.pop("rect"))


        deepfake_predicted_images_item = cls(
            filename=filename,
            status=status,
            error=error,
            deepfake=deepfake,
            rect=rect,
        )

        return deepfake_predicted_images_item

