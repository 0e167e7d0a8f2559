from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.event_stats_request_filters_type_1_item_column import check_event_stats_request_filters_type_1_item_column
from ..models.event_stats_request_filters_type_1_item_column import EventStatsRequestFiltersType1ItemColumn
from ..models.event_stats_request_filters_type_1_item_operator import check_event_stats_request_filters_type_1_item_operator
from ..models.event_stats_request_filters_type_1_item_operator import EventStatsRequestFiltersType1ItemOperator
from typing import cast






T = TypeVar("T", bound="EventStatsRequestFiltersType1Item")



@_attrs_define
class EventStatsRequestFiltersType1Item:
    """ 
        Attributes:
            column (EventStatsRequestFiltersType1ItemColumn):
            operator (EventStatsRequestFiltersType1ItemOperator):
            value (float | list[float | str] | None | str):
     """

    column: EventStatsRequestFiltersType1ItemColumn
    operator: EventStatsRequestFiltersType1ItemOperator
    value: float | list[float | str] | None | str





    def to_dict(self) -> dict[str, Any]:
        column: str = self.column

        operator: str = self.operator

        value: float | list[float | str] | None | str
        if isinstance(self.value, list):
            value = []
            for value_type_0_item_data in self.value:
                value_type_0_item: float | str
                value_type_0_item = value_type_0_item_data
                value.append(value_type_0_item)


        else:
            value = self.value


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "column": column,
            "operator": operator,
            "value": value,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        column = check_event_stats_request_filters_type_1_item_column(d.pop("column"))




        operator = check_event_stats_request_filters_type_1_item_operator(d.pop("operator"))




        def _parse_value(data: object) -> float | list[float | str] | None | str:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                value_type_0 = []
                _value_type_0 = data
                for value_type_0_item_data in (_value_type_0):
                    def _parse_value_type_0_item(data: object) -> float | str:
                        return cast(float | str, data)

                    value_type_0_item = _parse_value_type_0_item(value_type_0_item_data)

                    value_type_0.append(value_type_0_item)

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(float | list[float | str] | None | str, data)

        value = _parse_value(d.pop("value"))


        event_stats_request_filters_type_1_item = cls(
            column=column,
            operator=operator,
            value=value,
        )

        return event_stats_request_filters_type_1_item

