from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.some_of_attribute import SomeOfAttribute





T = TypeVar("T", bound="GetAttributesResponse200")



@_attrs_define
class GetAttributesResponse200:
    """ 
        Attributes:
            attributes (list[SomeOfAttribute]):
     """

    attributes: list[SomeOfAttribute]





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_attribute import SomeOfAttribute # noqa: PLC0415
        attributes = []
        for attributes_item_data in self.attributes:
            attributes_item = attributes_item_data.to_dict()
            attributes.append(attributes_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attributes": attributes,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.some_of_attribute import SomeOfAttribute # noqa: PLC0415
        d = dict(src_dict)
        attributes = []
        _attributes = d.pop("attributes")
        for attributes_item_data in (_attributes):
            attributes_item = SomeOfAttribute.from_dict(attributes_item_data)



            attributes.append(attributes_item)


        get_attributes_response_200 = cls(
            attributes=attributes,
        )

        return get_attributes_response_200

