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
  from ..models.storage_policy_input_face_policy_link_to_lists_policy_item import StoragePolicyInputFacePolicyLinkToListsPolicyItem





T = TypeVar("T", bound="StoragePolicyInputFacePolicy")



@_attrs_define
class StoragePolicyInputFacePolicy:
    """ 
        Attributes:
            store_face (Flag | Unset): 0 no, 1 yes.
            set_sample_as_avatar (Flag | Unset): 0 no, 1 yes.
            link_to_lists_policy (list[StoragePolicyInputFacePolicyLinkToListsPolicyItem] | Unset):
            filters (Filters | Unset):
     """

    store_face: Flag | Unset = UNSET
    set_sample_as_avatar: Flag | Unset = UNSET
    link_to_lists_policy: list[StoragePolicyInputFacePolicyLinkToListsPolicyItem] | Unset = UNSET
    filters: Filters | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_input_face_policy_link_to_lists_policy_item import StoragePolicyInputFacePolicyLinkToListsPolicyItem # noqa: PLC0415
        store_face: int | Unset = UNSET
        if not isinstance(self.store_face, Unset):
            store_face = self.store_face


        set_sample_as_avatar: int | Unset = UNSET
        if not isinstance(self.set_sample_as_avatar, Unset):
            set_sample_as_avatar = self.set_sample_as_avatar


        link_to_lists_policy: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.link_to_lists_policy, Unset):
            link_to_lists_policy = []
            for link_to_lists_policy_item_data in self.link_to_lists_policy:
                link_to_lists_policy_item = link_to_lists_policy_item_data.to_dict()
                link_to_lists_policy.append(link_to_lists_policy_item)



        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if store_face is not UNSET:
            field_dict["store_face"] = store_face
        if set_sample_as_avatar is not UNSET:
            field_dict["set_sample_as_avatar"] = set_sample_as_avatar
        if link_to_lists_policy is not UNSET:
            field_dict["link_to_lists_policy"] = link_to_lists_policy
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_input_face_policy_link_to_lists_policy_item import StoragePolicyInputFacePolicyLinkToListsPolicyItem # noqa: PLC0415
        d = dict(src_dict)
        _store_face = d.pop("store_face", UNSET)
        store_face: Flag | Unset
        if isinstance(_store_face,  Unset):
            store_face = UNSET
        else:
            store_face = check_flag(_store_face)




        _set_sample_as_avatar = d.pop("set_sample_as_avatar", UNSET)
        set_sample_as_avatar: Flag | Unset
        if isinstance(_set_sample_as_avatar,  Unset):
            set_sample_as_avatar = UNSET
        else:
            set_sample_as_avatar = check_flag(_set_sample_as_avatar)




        _link_to_lists_policy = d.pop("link_to_lists_policy", UNSET)
        link_to_lists_policy: list[StoragePolicyInputFacePolicyLinkToListsPolicyItem] | Unset = UNSET
        if _link_to_lists_policy is not UNSET:
            link_to_lists_policy = []
            for link_to_lists_policy_item_data in _link_to_lists_policy:
                link_to_lists_policy_item = StoragePolicyInputFacePolicyLinkToListsPolicyItem.from_dict(link_to_lists_policy_item_data)



                link_to_lists_policy.append(link_to_lists_policy_item)


        _filters = d.pop("filters", UNSET)
        filters: Filters | Unset
        if isinstance(_filters,  Unset):
            filters = UNSET
        else:
            filters = Filters.from_dict(_filters)




        storage_policy_input_face_policy = cls(
            store_face=store_face,
            set_sample_as_avatar=set_sample_as_avatar,
            link_to_lists_policy=link_to_lists_policy,
            filters=filters,
        )

        return storage_policy_input_face_policy

