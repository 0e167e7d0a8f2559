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
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.filters import Filters
  from ..models.storage_policy_input_callbacks_item_type_0_authorization_type_0 import StoragePolicyInputCallbacksItemType0AuthorizationType0
  from ..models.storage_policy_input_callbacks_item_type_0_authorization_type_1 import StoragePolicyInputCallbacksItemType0AuthorizationType1
  from ..models.storage_policy_input_callbacks_item_type_0_params import StoragePolicyInputCallbacksItemType0Params





T = TypeVar("T", bound="StoragePolicyInputCallbacksItemType0")



@_attrs_define
class StoragePolicyInputCallbacksItemType0:
    """ 
        Attributes:
            type_ (Literal['http']):
            url (str):
            authorization (StoragePolicyInputCallbacksItemType0AuthorizationType0 |
                StoragePolicyInputCallbacksItemType0AuthorizationType1 | Unset):
            params (StoragePolicyInputCallbacksItemType0Params | Unset):
            enable (Flag | Unset): 0 no, 1 yes.
            filters (Filters | Unset):
     """

    type_: Literal['http']
    url: str
    authorization: StoragePolicyInputCallbacksItemType0AuthorizationType0 | StoragePolicyInputCallbacksItemType0AuthorizationType1 | Unset = UNSET
    params: StoragePolicyInputCallbacksItemType0Params | Unset = UNSET
    enable: Flag | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0_authorization_type_0 import StoragePolicyInputCallbacksItemType0AuthorizationType0 # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0_authorization_type_1 import StoragePolicyInputCallbacksItemType0AuthorizationType1 # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0_params import StoragePolicyInputCallbacksItemType0Params # noqa: PLC0415
        type_ = self.type_

        url = self.url

        authorization: dict[str, Any] | Unset
        if isinstance(self.authorization, Unset):
            authorization = UNSET
        elif isinstance(self.authorization, StoragePolicyInputCallbacksItemType0AuthorizationType0):
            authorization = self.authorization.to_dict()
        else:
            authorization = self.authorization.to_dict()


        params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = self.params.to_dict()

        enable: int | Unset = UNSET
        if not isinstance(self.enable, Unset):
            enable = self.enable


        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "url": url,
        })
        if authorization is not UNSET:
            field_dict["authorization"] = authorization
        if params is not UNSET:
            field_dict["params"] = params
        if enable is not UNSET:
            field_dict["enable"] = enable
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0_authorization_type_0 import StoragePolicyInputCallbacksItemType0AuthorizationType0 # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0_authorization_type_1 import StoragePolicyInputCallbacksItemType0AuthorizationType1 # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0_params import StoragePolicyInputCallbacksItemType0Params # noqa: PLC0415
        d = dict(src_dict)
        type_ = cast(Literal['http'] , d.pop("type"))
        if type_ != 'http':
            raise ValueError(f"type must match const 'http', got '{type_}'")

        url = d.pop("url")

        def _parse_authorization(data: object) -> StoragePolicyInputCallbacksItemType0AuthorizationType0 | StoragePolicyInputCallbacksItemType0AuthorizationType1 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                authorization_type_0 = StoragePolicyInputCallbacksItemType0AuthorizationType0.from_dict(data)



                return authorization_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            authorization_type_1 = StoragePolicyInputCallbacksItemType0AuthorizationType1.from_dict(data)



            return authorization_type_1

        authorization = _parse_authorization(d.pop("authorization", UNSET))


        _params = d.pop("params", UNSET)
        params: StoragePolicyInputCallbacksItemType0Params | Unset
        if isinstance(_params,  Unset):
            params = UNSET
        else:
            params = StoragePolicyInputCallbacksItemType0Params.from_dict(_params)




        _enable = d.pop("enable", UNSET)
        enable: Flag | Unset
        if isinstance(_enable,  Unset):
            enable = UNSET
        else:
            enable = check_flag(_enable)




        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_callbacks_item_type_0 = cls(
            type_=type_,
            url=url,
            authorization=authorization,
            params=params,
            enable=enable,
            filters=filters,
        )

        return storage_policy_input_callbacks_item_type_0

