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





T = TypeVar("T", bound="StoragePolicyNotificationPolicy")



@_attrs_define
class StoragePolicyNotificationPolicy:
    """ 
        Attributes:
            send_notification (Flag): 0 no, 1 yes.
            filters (Filters):
     """

    send_notification: Flag
    filters: Filters





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        send_notification: int = self.send_notification

        filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "send_notification": send_notification,
            "filters": filters,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        send_notification = check_flag(d.pop("send_notification"))




        filters = Filters.from_dict(d.pop("filters"))




        storage_policy_notification_policy = cls(
            send_notification=send_notification,
            filters=filters,
        )

        return storage_policy_notification_policy

