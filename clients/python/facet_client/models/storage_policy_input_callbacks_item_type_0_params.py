from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.storage_policy_input_callbacks_item_type_0_params_headers import StoragePolicyInputCallbacksItemType0ParamsHeaders





T = TypeVar("T", bound="StoragePolicyInputCallbacksItemType0Params")



@_attrs_define
class StoragePolicyInputCallbacksItemType0Params:
    """ 
        Attributes:
            timeout (int | Unset): Seconds. Default: 10.
            content_type (Literal['application/json'] | Unset):  Default: 'application/json'.
            headers (StoragePolicyInputCallbacksItemType0ParamsHeaders | Unset):
     """

    timeout: int | Unset = 10
    content_type: Literal['application/json'] | Unset = 'application/json'
    headers: StoragePolicyInputCallbacksItemType0ParamsHeaders | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.storage_policy_input_callbacks_item_type_0_params_headers import StoragePolicyInputCallbacksItemType0ParamsHeaders # noqa: PLC0415
        timeout = self.timeout

        content_type = self.content_type

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.storage_policy_input_callbacks_item_type_0_params_headers import StoragePolicyInputCallbacksItemType0ParamsHeaders # noqa: PLC0415
        d = dict(src_dict)
        timeout = d.pop("timeout", UNSET)

        content_type = cast(Literal['application/json'] | Unset , d.pop("content_type", UNSET))
        if content_type != 'application/json'and not isinstance(content_type, Unset):
            raise ValueError(f"content_type must match const 'application/json', got '{content_type}'")

        _headers = d.pop("headers", UNSET)
        headers: StoragePolicyInputCallbacksItemType0ParamsHeaders | Unset
        if isinstance(_headers,  Unset):
            headers = UNSET
        else:
            headers = StoragePolicyInputCallbacksItemType0ParamsHeaders.from_dict(_headers)




        storage_policy_input_callbacks_item_type_0_params = cls(
            timeout=timeout,
            content_type=content_type,
            headers=headers,
        )

        return storage_policy_input_callbacks_item_type_0_params

