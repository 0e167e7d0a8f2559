from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from typing import cast

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyEventPolicy")



@_attrs_define
class StoragePolicyEventPolicy:
    """ 
        Attributes:
            store_event (Flag): 0 no, 1 yes.
            wait_saving (Flag): 0 no, 1 yes.
            filters (Filters):
     """

    store_event: Flag
    wait_saving: Flag
    filters: Filters





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        store_event: int = self.store_event

        wait_saving: int = self.wait_saving

        filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "store_event": store_event,
            "wait_saving": wait_saving,
            "filters": filters,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        store_event = check_flag(d.pop("store_event"))




        wait_saving = check_flag(d.pop("wait_saving"))




        filters = Filters.from_dict(d.pop("filters"))




        storage_policy_event_policy = cls(
            store_event=store_event,
            wait_saving=wait_saving,
            filters=filters,
        )

        return storage_policy_event_policy

