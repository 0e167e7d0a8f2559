from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyInputEventPolicy")



@_attrs_define
class StoragePolicyInputEventPolicy:
    """ 
        Attributes:
            store_event (Flag | Unset): 0 no, 1 yes.
            wait_saving (Flag | Unset): 0 no, 1 yes.
            filters (Filters | Unset):
     """

    store_event: Flag | Unset = UNSET
    wait_saving: Flag | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        store_event: int | Unset = UNSET
        if not isinstance(self.store_event, Unset):
            store_event = self.store_event


        wait_saving: int | Unset = UNSET
        if not isinstance(self.wait_saving, Unset):
            wait_saving = self.wait_saving


        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if store_event is not UNSET:
            field_dict["store_event"] = store_event
        if wait_saving is not UNSET:
            field_dict["wait_saving"] = wait_saving
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        _store_event = d.pop("store_event", UNSET)
        store_event: Flag | Unset
        if isinstance(_store_event,  Unset):
            store_event = UNSET
        else:
            store_event = check_flag(_store_event)




        _wait_saving = d.pop("wait_saving", UNSET)
        wait_saving: Flag | Unset
        if isinstance(_wait_saving,  Unset):
            wait_saving = UNSET
        else:
            wait_saving = check_flag(_wait_saving)




        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_event_policy = cls(
            store_event=store_event,
            wait_saving=wait_saving,
            filters=filters,
        )

        return storage_policy_input_event_policy

