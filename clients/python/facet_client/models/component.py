from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.component_status import check_component_status
from ..models.component_status import ComponentStatus
from typing import cast

if TYPE_CHECKING:
  from ..models.component_error_type_0 import ComponentErrorType0





T = TypeVar("T", bound="Component")



@_attrs_define
class Component:
    """ 
        Attributes:
            name (str):
            status (ComponentStatus):
            execution_time (float): Seconds.
            error (ComponentErrorType0 | None):
     """

    name: str
    status: ComponentStatus
    execution_time: float
    error: ComponentErrorType0 | None





    def to_dict(self) -> dict[str, Any]:
        from ..models.component_error_type_0 import ComponentErrorType0 # noqa: PLC0415
        name = self.name

        status: str = self.status

        execution_time = self.execution_time

        error: dict[str, Any] | None
        if isinstance(self.error, ComponentErrorType0):
            error = self.error.to_dict()
        else:
            error = self.error


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "name": name,
            "status": status,
            "execution_time": execution_time,
            "error": error,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.component_error_type_0 import ComponentErrorType0 # noqa: PLC0415
        d = dict(src_dict)
        name = d.pop("name")

        status = check_component_status(d.pop("status"))




        execution_time = d.pop("execution_time")

        def _parse_error(data: object) -> ComponentErrorType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                error_type_0 = ComponentErrorType0.from_dict(data)



                return error_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ComponentErrorType0 | None, data)

        error = _parse_error(d.pop("error"))


        component = cls(
            name=name,
            status=status,
            execution_time=execution_time,
            error=error,
        )

        return component

