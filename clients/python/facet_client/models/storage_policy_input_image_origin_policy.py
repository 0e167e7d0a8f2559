from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..models.storage_policy_input_image_origin_policy_image_format import check_storage_policy_input_image_origin_policy_image_format
from ..models.storage_policy_input_image_origin_policy_image_format import StoragePolicyInputImageOriginPolicyImageFormat
from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyInputImageOriginPolicy")



@_attrs_define
class StoragePolicyInputImageOriginPolicy:
    """ 
        Attributes:
            store_image (Flag | Unset): 0 no, 1 yes.
            use_external_references (Flag | Unset): 0 no, 1 yes.
            image_format (StoragePolicyInputImageOriginPolicyImageFormat | Unset):  Default: 'source'.
            ttl (int | Literal[-1] | Unset): Days; -1 or absent: kept.
            filters (Filters | Unset):
     """

    store_image: Flag | Unset = UNSET
    use_external_references: Flag | Unset = UNSET
    image_format: StoragePolicyInputImageOriginPolicyImageFormat | Unset = 'source'
    ttl: int | Literal[-1] | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        store_image: int | Unset = UNSET
        if not isinstance(self.store_image, Unset):
            store_image = self.store_image


        use_external_references: int | Unset = UNSET
        if not isinstance(self.use_external_references, Unset):
            use_external_references = self.use_external_references


        image_format: str | Unset = UNSET
        if not isinstance(self.image_format, Unset):
            image_format = self.image_format


        ttl: int | Literal[-1] | Unset
        if isinstance(self.ttl, Unset):
            ttl = UNSET
        else:
            ttl = self.ttl

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if store_image is not UNSET:
            field_dict["store_image"] = store_image
        if use_external_references is not UNSET:
            field_dict["use_external_references"] = use_external_references
        if image_format is not UNSET:
            field_dict["image_format"] = image_format
        if ttl is not UNSET:
            field_dict["ttl"] = ttl
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        _store_image = d.pop("store_image", UNSET)
        store_image: Flag | Unset
        if isinstance(_store_image,  Unset):
            store_image = UNSET
        else:
            store_image = check_flag(_store_image)




        _use_external_references = d.pop("use_external_references", UNSET)
        use_external_references: Flag | Unset
        if isinstance(_use_external_references,  Unset):
            use_external_references = UNSET
        else:
            use_external_references = check_flag(_use_external_references)




        _image_format = d.pop("image_format", UNSET)
        image_format: StoragePolicyInputImageOriginPolicyImageFormat | Unset
        if isinstance(_image_format,  Unset):
            image_format = UNSET
        else:
            image_format = check_storage_policy_input_image_origin_policy_image_format(_image_format)




        def _parse_ttl(data: object) -> int | Literal[-1] | Unset:
            if isinstance(data, Unset):
                return data
            ttl_type_1 = cast(Literal[-1] , data)
            if ttl_type_1 != -1:
                raise ValueError(f"ttl_type_1 must match const -1, got '{ttl_type_1}'")
            return ttl_type_1
            return cast(int | Literal[-1] | Unset, data)

        ttl = _parse_ttl(d.pop("ttl", UNSET))


        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_image_origin_policy = cls(
            store_image=store_image,
            use_external_references=use_external_references,
            image_format=image_format,
            ttl=ttl,
            filters=filters,
        )

        return storage_policy_input_image_origin_policy

