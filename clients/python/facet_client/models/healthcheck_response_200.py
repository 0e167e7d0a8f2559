from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="HealthcheckResponse200")



@_attrs_define
class HealthcheckResponse200:
    """ 
        Attributes:
            execution_time (float): Seconds.
     """

    execution_time: float





    def to_dict(self) -> dict[str, Any]:
        execution_time = self.execution_time


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "execution_time": execution_time,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        execution_time = d.pop("execution_time")

        healthcheck_response_200 = cls(
            execution_time=execution_time,
        )

        return healthcheck_response_200

