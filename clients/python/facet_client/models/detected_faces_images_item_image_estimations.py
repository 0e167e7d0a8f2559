from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.orientation import check_orientation
from ..models.orientation import Orientation
from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.people import People





T = TypeVar("T", bound="DetectedFacesImagesItemImageEstimations")



@_attrs_define
class DetectedFacesImagesItemImageEstimations:
    """ What is told of the image as a whole.

        Attributes:
            people (Literal['unavailable'] | People | Unset):
            orientation (Orientation | Unset): By so many degrees clockwise the photo was turned, after its EXIF tag; boxes
                and points are those of the turned photo. Told where FACET_AUTO_ROTATION is on.
     """

    people: Literal['unavailable'] | People | Unset = UNSET
    orientation: Orientation | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.people import People # noqa: PLC0415
        people: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.people, Unset):
            people = UNSET
        elif isinstance(self.people, People):
            people = self.people.to_dict()
        else:
            people = self.people

        orientation: int | Unset = UNSET
        if not isinstance(self.orientation, Unset):
            orientation = self.orientation



        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if people is not UNSET:
            field_dict["people"] = people
        if orientation is not UNSET:
            field_dict["orientation"] = orientation

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.people import People # noqa: PLC0415
        d = dict(src_dict)
        def _parse_people(data: object) -> Literal['unavailable'] | People | Unset:
            if isinstance(data, Unset):
                return data
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

        people = _parse_people(d.pop("people", UNSET))


        _orientation = d.pop("orientation", UNSET)
        orientation: Orientation | Unset
        if isinstance(_orientation,  Unset):
            orientation = UNSET
        else:
            orientation = check_orientation(_orientation)




        detected_faces_images_item_image_estimations = cls(
            people=people,
            orientation=orientation,
        )

        return detected_faces_images_item_image_estimations

