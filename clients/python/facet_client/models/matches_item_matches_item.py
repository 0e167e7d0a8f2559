from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.matches_item_matches_item_filters import MatchesItemMatchesItemFilters
  from ..models.matches_item_matches_item_result_item import MatchesItemMatchesItemResultItem





T = TypeVar("T", bound="MatchesItemMatchesItem")



@_attrs_define
class MatchesItemMatchesItem:
    """ 
        Attributes:
            filters (MatchesItemMatchesItemFilters): As they were sent.
            result (list[MatchesItemMatchesItemResultItem]): The most similar first.
     """

    filters: MatchesItemMatchesItemFilters
    result: list[MatchesItemMatchesItemResultItem]





    def to_dict(self) -> dict[str, Any]:
        from ..models.matches_item_matches_item_filters import MatchesItemMatchesItemFilters # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item import MatchesItemMatchesItemResultItem # noqa: PLC0415
        filters = self.filters.to_dict()

        result = []
        for result_item_data in self.result:
            result_item = result_item_data.to_dict()
            result.append(result_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filters": filters,
            "result": result,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.matches_item_matches_item_filters import MatchesItemMatchesItemFilters # noqa: PLC0415
        from ..models.matches_item_matches_item_result_item import MatchesItemMatchesItemResultItem # noqa: PLC0415
        d = dict(src_dict)
        filters = MatchesItemMatchesItemFilters.from_dict(d.pop("filters"))




        result = []
        _result = d.pop("result")
        for result_item_data in (_result):
            result_item = MatchesItemMatchesItemResultItem.from_dict(result_item_data)



            result.append(result_item)


        matches_item_matches_item = cls(
            filters=filters,
            result=result,
        )

        return matches_item_matches_item

