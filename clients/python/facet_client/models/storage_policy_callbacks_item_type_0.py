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
  from ..models.storage_policy_callbacks_item_type_0_authorization_type_0 import StoragePolicyCallbacksItemType0AuthorizationType0
  from ..models.storage_policy_callbacks_item_type_0_authorization_type_1 import StoragePolicyCallbacksItemType0AuthorizationType1
  from ..models.storage_policy_callbacks_item_type_0_params import StoragePolicyCallbacksItemType0Params





T = TypeVar("T", bound="StoragePolicyCallbacksItemType0")



@_attrs_define
class StoragePolicyCallbacksItemType0:
    """ 
        Attributes:
            type_ (Literal['http']):
            url (str):
            params (StoragePolicyCallbacksItemType0Params):
            enable (Flag): 0 no, 1 yes.
            filters (Filters):
            authorization (StoragePolicyCallbacksItemType0AuthorizationType0 |
                StoragePolicyCallbacksItemType0AuthorizationType1 | Unset):
     """

    type_: Literal['http']
    url: str
    params: StoragePolicyCallbacksItemType0Params
    enable: Flag
    filters: Filters
    authorization: StoragePolicyCallbacksItemType0AuthorizationType0 | StoragePolicyCallbacksItemType0AuthorizationType1 | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0_authorization_type_0 import StoragePolicyCallbacksItemType0AuthorizationType0 # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0_authorization_type_1 import StoragePolicyCallbacksItemType0AuthorizationType1 # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0_params import StoragePolicyCallbacksItemType0Params # noqa: PLC0415
        type_ = self.type_

        url = self.url

        params = self.params.to_dict()

        enable: int = self.enable

        filters = self.filters.to_dict()

        authorization: dict[str, Any] | Unset
        if isinstance(self.authorization, Unset):
            authorization = UNSET
        elif isinstance(self.authorization, StoragePolicyCallbacksItemType0AuthorizationType0):
            authorization = self.authorization.to_dict()
        else:
            authorization = self.authorization.to_dict()



        field_dict: dict[str, Any] = {}

        field_dict.update({
            "type": type_,
            "url": url,
            "params": params,
            "enable": enable,
            "filters": filters,
        })
        if authorization is not UNSET:
            field_dict["authorization"] = authorization

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0_authorization_type_0 import StoragePolicyCallbacksItemType0AuthorizationType0 # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0_authorization_type_1 import StoragePolicyCallbacksItemType0AuthorizationType1 # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0_params import StoragePolicyCallbacksItemType0Params # noqa: PLC0415
        d = dict(src_dict)
        type_ = cast(Literal['http'] , d.pop("type"))
        if type_ != 'http':
            raise ValueError(f"type must match const 'http', got '{type_}'")

        url = d.pop("url")

        params = StoragePolicyCallbacksItemType0Params.from_dict(d.pop("params"))




        enable = check_flag(d.pop("enable"))




        filters = Filters.from_dict(d.pop("filters"))




        def _parse_authorization(data: object) -> StoragePolicyCallbacksItemType0AuthorizationType0 | StoragePolicyCallbacksItemType0AuthorizationType1 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                authorization_type_0 = StoragePolicyCallbacksItemType0AuthorizationType0.from_dict(data)



                return authorization_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            authorization_type_1 = StoragePolicyCallbacksItemType0AuthorizationType1.from_dict(data)



            return authorization_type_1

        authorization = _parse_authorization(d.pop("authorization", UNSET))


        storage_policy_callbacks_item_type_0 = cls(
            type_=type_,
            url=url,
            params=params,
            enable=enable,
            filters=filters,
            authorization=authorization,
        )

        return storage_policy_callbacks_item_type_0

