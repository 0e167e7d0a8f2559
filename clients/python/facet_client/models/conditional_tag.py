from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="ConditionalTag")



@_attrs_define
class ConditionalTag:
    """ 
        Attributes:
            tag (str):
            filters (Filters):
     """

    tag: str
    filters: Filters





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        tag = self.tag

        filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "tag": tag,
            "filters": filters,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        tag = d.pop("tag")

        filters = Filters.from_dict(d.pop("filters"))




        conditional_tag = cls(
            tag=tag,
            filters=filters,
        )

        return conditional_tag

