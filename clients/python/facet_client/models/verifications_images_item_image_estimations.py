from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.people import People





T = TypeVar("T", bound="VerificationsImagesItemImageEstimations")



@_attrs_define
class VerificationsImagesItemImageEstimations:
    """ What was asked about the image as a whole.

        Attributes:
            people (Literal['unavailable'] | People):
     """

    people: Literal['unavailable'] | People





    def to_dict(self) -> dict[str, Any]:
        from ..models.people import People # noqa: PLC0415
        people: dict[str, Any] | Literal['unavailable']
        if isinstance(self.people, People):
            people = self.people.to_dict()
        else:
            people = self.people


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "people": people,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.people import People # noqa: PLC0415
        d = dict(src_dict)
        def _parse_people(data: object) -> Literal['unavailable'] | People:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                people_type_0 = People.from_dict(data)



                return people_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            people_type_1 = cast(Literal['unavailable'] , data)
            if people_type_1 != 'unavailable':
                raise ValueError(f"people_type_1 must match const 'unavailable', got '{people_type_1}'")
            return people_type_1

        people = _parse_people(d.pop("people"))


        verifications_images_item_image_estimations = cls(
            people=people,
        )

        return verifications_images_item_image_estimations

