from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.component import Component





T = TypeVar("T", bound="Unhealthy")



@_attrs_define
class Unhealthy:
    """ 
        Attributes:
            error_code (int):
            desc (str):
            detail (str):
            link (str):
            execution_time (float): Seconds.
            components (list[Component]):
     """

    error_code: int
    desc: str
    detail: str
    link: str
    execution_time: float
    components: list[Component]





    def to_dict(self) -> dict[str, Any]:
        from ..models.component import Component # noqa: PLC0415
        error_code = self.error_code

        desc = self.desc

        detail = self.detail

        link = self.link

        execution_time = self.execution_time

        components = []
        for components_item_data in self.components:
            components_item = components_item_data.to_dict()
            components.append(components_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "error_code": error_code,
            "desc": desc,
            "detail": detail,
            "link": link,
            "execution_time": execution_time,
            "components": components,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.component import Component # noqa: PLC0415
        d = dict(src_dict)
        error_code = d.pop("error_code")

        desc = d.pop("desc")

        detail = d.pop("detail")

        link = d.pop("link")

        execution_time = d.pop("execution_time")

        components = []
        _components = d.pop("components")
        for components_item_data in (_components):
            components_item = Component.from_dict(components_item_data)



            components.append(components_item)


        unhealthy = cls(
            error_code=error_code,
            desc=desc,
            detail=detail,
            link=link,
            execution_time=execution_time,
            components=components,
        )

        return unhealthy

