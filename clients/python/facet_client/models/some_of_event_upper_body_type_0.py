from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.some_of_event_upper_body_type_0_upper_clothing import SomeOfEventUpperBodyType0UpperClothing





T = TypeVar("T", bound="SomeOfEventUpperBodyType0")



@_attrs_define
class SomeOfEventUpperBodyType0:
    """ 
        Attributes:
            headwear (Literal['unavailable']):
            sleeve (Literal['unavailable']):
            upper_clothing (SomeOfEventUpperBodyType0UpperClothing):
     """

    headwear: Literal['unavailable']
    sleeve: Literal['unavailable']
    upper_clothing: SomeOfEventUpperBodyType0UpperClothing





    def to_dict(self) -> dict[str, Any]:
        from ..models.some_of_event_upper_body_type_0_upper_clothing import SomeOfEventUpperBodyType0UpperClothing # noqa: PLC0415
        headwear = self.headwear

        sleeve = self.sleeve

        upper_clothing = self.upper_clothing.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "headwear": headwear,
            "sleeve": sleeve,
            "upper_clothing": upper_clothing,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.some_of_event_upper_body_type_0_upper_clothing import SomeOfEventUpperBodyType0UpperClothing # noqa: PLC0415
        d = dict(src_dict)
        headwear = cast(Literal['unavailable'] , d.pop("headwear"))
        if headwear != 'unavailable':
            raise ValueError(f"headwear must match const 'unavailable', got '{headwear}'")

        sleeve = cast(Literal['unavailable'] , d.pop("sleeve"))
        if sleeve != 'unavailable':
            raise ValueError(f"sleeve must match const 'unavailable', got '{sleeve}'")

        upper_clothing = SomeOfEventUpperBodyType0UpperClothing.from_dict(d.pop("upper_clothing"))




        some_of_event_upper_body_type_0 = cls(
            headwear=headwear,
            sleeve=sleeve,
            upper_clothing=upper_clothing,
        )

        return some_of_event_upper_body_type_0

