from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="GivenSampleType1")



@_attrs_define
class GivenSampleType1:
    """ 
        Attributes:
            image (str): Base64 of a picture of 250x250 pixels, as POST /6/samples/faces takes it.
     """

    image: str





    def to_dict(self) -> dict[str, Any]:
        image = self.image


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "image": image,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        image = d.pop("image")

        given_sample_type_1 = cls(
            image=image,
        )

        return given_sample_type_1

