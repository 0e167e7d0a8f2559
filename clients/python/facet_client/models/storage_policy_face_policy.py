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
  from ..models.storage_policy_face_policy_link_to_lists_policy_item import StoragePolicyFacePolicyLinkToListsPolicyItem





T = TypeVar("T", bound="StoragePolicyFacePolicy")



@_attrs_define
class StoragePolicyFacePolicy:
    """ 
        Attributes:
            store_face (Flag): 0 no, 1 yes.
            set_sample_as_avatar (Flag): 0 no, 1 yes.
            link_to_lists_policy (list[StoragePolicyFacePolicyLinkToListsPolicyItem]):
            filters (Filters):
     """

    store_face: Flag
    set_sample_as_avatar: Flag
    link_to_lists_policy: list[StoragePolicyFacePolicyLinkToListsPolicyItem]
    filters: Filters





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_face_policy_link_to_lists_policy_item import StoragePolicyFacePolicyLinkToListsPolicyItem # noqa: PLC0415
        store_face: int = self.store_face

        set_sample_as_avatar: int = self.set_sample_as_avatar

        link_to_lists_policy = []
        for link_to_lists_policy_item_data in self.link_to_lists_policy:
            link_to_lists_policy_item = link_to_lists_policy_item_data.to_dict()
            link_to_lists_policy.append(link_to_lists_policy_item)



        filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "store_face": store_face,
            "set_sample_as_avatar": set_sample_as_avatar,
            "link_to_lists_policy": link_to_lists_policy,
            "filters": filters,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        from ..models.storage_policy_face_policy_link_to_lists_policy_item import StoragePolicyFacePolicyLinkToListsPolicyItem # noqa: PLC0415
        d = dict(src_dict)
        store_face = check_flag(d.pop("store_face"))




        set_sample_as_avatar = check_flag(d.pop("set_sample_as_avatar"))




        link_to_lists_policy = []
        _link_to_lists_policy = d.pop("link_to_lists_policy")
        for link_to_lists_policy_item_data in (_link_to_lists_policy):
            link_to_lists_policy_item = StoragePolicyFacePolicyLinkToListsPolicyItem.from_dict(link_to_lists_policy_item_data)



            link_to_lists_policy.append(link_to_lists_policy_item)


        filters = Filters.from_dict(d.pop("filters"))




        storage_policy_face_policy = cls(
            store_face=store_face,
            set_sample_as_avatar=set_sample_as_avatar,
            link_to_lists_policy=link_to_lists_policy,
            filters=filters,
        )

        return storage_policy_face_policy

