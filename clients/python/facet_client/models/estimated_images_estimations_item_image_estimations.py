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
  from ..models.estimated_images_estimations_item_image_estimations_people_type_0 import EstimatedImagesEstimationsItemImageEstimationsPeopleType0





T = TypeVar("T", bound="EstimatedImagesEstimationsItemImageEstimations")



@_attrs_define
class EstimatedImagesEstimationsItemImageEstimations:
    """ What is told of the image as a whole.

        Attributes:
            people (EstimatedImagesEstimationsItemImageEstimationsPeopleType0 | Literal['unavailable'] | Unset):
            image_modification (Literal['unavailable'] | Unset):
            orientation (Orientation | Unset): By so many degrees clockwise the photo was turned, after its EXIF tag; boxes
                and points are those of the turned photo. Told where FACET_AUTO_ROTATION is on.
     """

    people: EstimatedImagesEstimationsItemImageEstimationsPeopleType0 | Literal['unavailable'] | Unset = UNSET
    image_modification: Literal['unavailable'] | Unset = UNSET
    orientation: Orientation | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_images_estimations_item_image_estimations_people_type_0 import EstimatedImagesEstimationsItemImageEstimationsPeopleType0 # noqa: PLC0415
        people: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.people, Unset):
            people = UNSET
        elif isinstance(self.people, EstimatedImagesEstimationsItemImageEstimationsPeopleType0):
            people = self.people.to_dict()
        else:
            people = self.people

        image_modification = self.image_modification

        orientation: int | Unset = UNSET
        if not isinstance(self.orientation, Unset):
            orientation = self.orientation



        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if people is not UNSET:
            field_dict["people"] = people
        if image_modification is not UNSET:
            field_dict["image_modification"] = image_modification
        if orientation is not UNSET:
            field_dict["orientation"] = orientation

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_images_estimations_item_image_estimations_people_type_0 import EstimatedImagesEstimationsItemImageEstimationsPeopleType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_people(data: object) -> EstimatedImagesEstimationsItemImageEstimationsPeopleType0 | Literal['unavailable'] | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                people_type_0 = EstimatedImagesEstimationsItemImageEstimationsPeopleType0.from_dict(data)



                return people_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            people_type_1 = cast(Literal['unavailable'] , data)
            if people_type_1 != 'unavailable':
                raise ValueError(f"people_type_1 must match const 'unavailable', got '{people_type_1}'")
            return people_type_1

        people = _parse_people(d.pop("people", UNSET))


        image_modification = cast(Literal['unavailable'] | Unset , d.pop("image_modification", UNSET))
        if image_modification != 'unavailable'and not isinstance(image_modification, Unset):
            raise ValueError(f"image_modification must match const 'unavailable', got '{image_modification}'")

        _orientation = d.pop("orientation", UNSET)
        orientation: Orientation | Unset
        if isinstance(_orientation,  Unset):
            orientation = UNSET
        else:
            orientation = check_orientation(_orientation)




        estimated_images_estimations_item_image_estimations = cls(
            people=people,
            image_modification=image_modification,
            orientation=orientation,
        )

        return estimated_images_estimations_item_image_estimations

