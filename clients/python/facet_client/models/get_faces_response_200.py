from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.some_of_face import SomeOfFace





T = TypeVar("T", bound="GetFacesResponse200")



@_attrs_define
class GetFacesResponse200:
    """ 
        Attributes:
            faces (list[SomeOfFace]):
     """

    faces: list[SomeOfFace]





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_face import SomeOfFace # noqa: PLC0415
        faces = []
        for faces_item_data in self.faces:
            faces_item = faces_item_data.to_dict()
            faces.append(faces_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "faces": faces,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.some_of_face import SomeOfFace # noqa: PLC0415
        d = dict(src_dict)
        faces = []
        _faces = d.pop("faces")
        for faces_item_data in (_faces):
            faces_item = SomeOfFace.from_dict(faces_item_data)



            faces.append(faces_item)


        get_faces_response_200 = cls(
            faces=faces,
        )

        return get_faces_response_200

