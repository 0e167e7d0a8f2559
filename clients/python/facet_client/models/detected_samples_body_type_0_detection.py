from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.body_estimations import BodyEstimations
  from ..models.rect import Rect





T = TypeVar("T", bound="DetectedSamplesBodyType0Detection")



@_attrs_define
class DetectedSamplesBodyType0Detection:
    """ 
        Attributes:
            rect (Rect):
            attributes (BodyEstimations):
     """

    rect: Rect
    attributes: BodyEstimations





    def to_dict(self) -> dict[str, Any]:
        from ..models.body_estimations import BodyEstimations # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        rect = self.rect.to_dict()

        attributes = self.attributes.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "rect": rect,
            "attributes": attributes,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.body_estimations import BodyEstimations # noqa: PLC0415
        from ..models.rect import Rect # noqa: PLC0415
        d = dict(src_dict)
        rect = Rect.from_dict(d.pop("rect"))




        attributes = BodyEstimations.from_dict(d.pop("attributes"))




        detected_samples_body_type_0_detection = cls(
            rect=rect,
            attributes=attributes,
        )

        return detected_samples_body_type_0_detection

