from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.liveness_predicted_images_item_status import check_liveness_predicted_images_item_status
from ..models.liveness_predicted_images_item_status import LivenessPredictedImagesItemStatus
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.image_error import ImageError
  from ..models.liveness_number_type_0 import LivenessNumberType0
  from ..models.rect import Rect





T = TypeVar("T", bound="LivenessPredictedImagesItem")



@_attrs_define
class LivenessPredictedImagesItem:
    """ 
        Attributes:
            filename (str):
            status (LivenessPredictedImagesItemStatus):
            error (ImageError):
            liveness (Literal['unavailable'] | LivenessNumberType0 | None): null where the image has an error.
            rect (None | Rect): The face that was judged.
     """

    filename: str
    status: LivenessPredictedImagesItemStatus
    error: ImageError
    liveness: Literal['unavailable'] | LivenessNumberType0 | None
    rect: None | Rect





    def to_dict(self) -> dict[str, Any]:
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.liveness_number_type_0 import LivenessNumberType0 # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        filename = self.filename

        status: int = self.status

        error = self.error.to_dict()

        liveness: dict[str, Any] | Literal['unavailable'] | None
        if isinstance(self.liveness, LivenessNumberType0):
            liveness = self.liveness.to_dict()
        else:
            liveness = self.liveness

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
            "liveness": liveness,
            "rect": rect,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.image_error import ImageError # noqa: PLC0415
        from ..models.liveness_number_type_0 import LivenessNumberType0 # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        d = dict(src_dict)
        filename = d.pop("filename")

        status = check_liveness_predicted_images_item_status(d.pop("status"))




        error = ImageError.from_dict(d.pop("error"))




        def _parse_liveness(data: object) -> Literal['unavailable'] | LivenessNumberType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_liveness_number_type_0 = LivenessNumberType0.from_dict(data)



                return componentsschemas_liveness_number_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            componentsschemas_liveness_number_type_1 = cast(Literal['unavailable'] , data)
            if componentsschemas_liveness_number_type_1 != 'unavailable':
                raise ValueError(f"/components/schemas/LivenessNumber_type_1 must match const 'unavailable', got '{componentsschemas_liveness_number_type_1}'")
            return componentsschemas_liveness_number_type_1
            return cast(Literal['unavailable'] | LivenessNumberType0 | None, data)

        liveness = _parse_liveness(d.pop("liveness"))


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


        liveness_predicted_images_item = cls(
            filename=filename,
            status=status,
            error=error,
            liveness=liveness,
            rect=rect,
        )

        return liveness_predicted_images_item

