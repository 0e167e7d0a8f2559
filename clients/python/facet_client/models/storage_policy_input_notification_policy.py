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





T = TypeVar("T", bound="StoragePolicyInputNotificationPolicy")



@_attrs_define
class StoragePolicyInputNotificationPolicy:
    """ 
        Attributes:
            send_notification (Flag | Unset): 0 no, 1 yes.
            filters (Filters | Unset):
     """

    send_notification: Flag | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        send_notification: int | Unset = UNSET
        if not isinstance(self.send_notification, Unset):
            send_notification = self.send_notification


        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if send_notification is not UNSET:
            field_dict["send_notification"] = send_notification
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        _send_notification = d.pop("send_notification", UNSET)
        send_notification: Flag | Unset
        if isinstance(_send_notification,  Unset):
            send_notification = UNSET
        else:
            send_notification = check_flag(_send_notification)




        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_notification_policy = cls(
            send_notification=send_notification,
            filters=filters,
        )

        return storage_policy_input_notification_policy

