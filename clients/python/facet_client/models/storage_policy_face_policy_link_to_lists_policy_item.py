from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.filters import Filters





T = TypeVar("T", bound="StoragePolicyFacePolicyLinkToListsPolicyItem")



@_attrs_define
class StoragePolicyFacePolicyLinkToListsPolicyItem:
    """ 
        Attributes:
            list_id (UUID): A UUID, in lower case.
            filters (Filters):
     """

    list_id: UUID
    filters: Filters





    def to_dict(self) -> dict[str, Any]:
        from ..models.filters import Filters # noqa: PLC0415
        list_id = str(self.list_id)

        filters = self.filters.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "list_id": list_id,
            "filters": filters,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.filters import Filters # noqa: PLC0415
        d = dict(src_dict)
        list_id = UUID(d.pop("list_id"))




        filters = Filters.from_dict(d.pop("filters"))




        storage_policy_face_policy_link_to_lists_policy_item = cls(
            list_id=list_id,
            filters=filters,
        )

        return storage_policy_face_policy_link_to_lists_policy_item

