from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.storage_policy_callbacks_item_type_0_params_headers import StoragePolicyCallbacksItemType0ParamsHeaders





T = TypeVar("T", bound="StoragePolicyCallbacksItemType0Params")



@_attrs_define
class StoragePolicyCallbacksItemType0Params:
    """ 
        Attributes:
            timeout (int): Seconds. Default: 10.
            content_type (Literal['application/json']):  Default: 'application/json'.
            headers (StoragePolicyCallbacksItemType0ParamsHeaders):
     """

    headers: StoragePolicyCallbacksItemType0ParamsHeaders
    timeout: int = 10
    content_type: Literal['application/json'] = 'application/json'





    def to_dict(self) -> dict[str, Any]:
        from ..models.storage_policy_callbacks_item_type_0_params_headers import StoragePolicyCallbacksItemType0ParamsHeaders # noqa: PLC0415
        timeout = self.timeout

        content_type = self.content_type

        headers = self.headers.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "timeout": timeout,
            "content_type": content_type,
            "headers": headers,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.storage_policy_callbacks_item_type_0_params_headers import StoragePolicyCallbacksItemType0ParamsHeaders # noqa: PLC0415
        d = dict(src_dict)
        timeout = d.pop("timeout")

        content_type = cast(Literal['application/json'] , d.pop("content_type"))
        if content_type != 'application/json':
            raise ValueError(f"content_type must match const 'application/json', got '{content_type}'")

        headers = StoragePolicyCallbacksItemType0ParamsHeaders.from_dict(d.pop("headers"))




        storage_policy_callbacks_item_type_0_params = cls(
            timeout=timeout,
            content_type=content_type,
            headers=headers,
        )

        return storage_policy_callbacks_item_type_0_params

