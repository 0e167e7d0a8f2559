from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.rect import Rect
  from ..models.sdk_body_attributes import SdkBodyAttributes





T = TypeVar("T", bound="EstimatedImagesEstimationsItemEstimationsItemBodyType0Detection")



@_attrs_define
class EstimatedImagesEstimationsItemEstimationsItemBodyType0Detection:
    """ 
        Attributes:
            rect (Rect):
            attributes (SdkBodyAttributes):
            warp (str | Unset): JPEG: of a face 250x250 pixels, of a body 128x256.
     """

    rect: Rect
    attributes: SdkBodyAttributes
    warp: str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.rect import Rect # noqa: PLC0415
        from ..models.sdk_body_attributes import SdkBodyAttributes # noqa: PLC0415
        rect = self.rect.to_dict()

        attributes = self.attributes.to_dict()

        warp = self.warp


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "rect": rect,
            "attributes": attributes,
        })
        if warp is not UNSET:
            field_dict["warp"] = warp

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.rect import Rect # noqa: PLC0415
        from ..models.sdk_body_attributes import SdkBodyAttributes # noqa: PLC0415
        d = dict(src_dict)
        rect = Rect.from_dict(d.pop("rect"))




        attributes = SdkBodyAttributes.from_dict(d.pop("attributes"))




        warp = d.pop("warp", UNSET)

        estimated_images_estimations_item_estimations_item_body_type_0_detection = cls(
            rect=rect,
            attributes=attributes,
            warp=warp,
        )

        return estimated_images_estimations_item_estimations_item_body_type_0_detection

