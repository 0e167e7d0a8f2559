from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast
from uuid import UUID






T = TypeVar("T", bound="AttributeCandidates")



@_attrs_define
class AttributeCandidates:
    """ 
        Attributes:
            origin (Literal['attributes']):
            attribute_ids (list[UUID]):
            account_id (UUID | Unset): A UUID, in lower case.
     """

    origin: Literal['attributes']
    attribute_ids: list[UUID]
    account_id: UUID | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        origin = self.origin

        attribute_ids = []
        for attribute_ids_item_data in self.attribute_ids:
            attribute_ids_item = str(attribute_ids_item_data)
            attribute_ids.append(attribute_ids_item)



        account_id: str | Unset = UNSET
        if not isinstance(self.account_id, Unset):
            account_id = str(self.account_id)


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "origin": origin,
            "attribute_ids": attribute_ids,
        })
        if account_id is not UNSET:
            field_dict["account_id"] = account_id

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        origin = cast(Literal['attributes'] , d.pop("origin"))
        if origin != 'attributes':
            raise ValueError(f"origin must match const 'attributes', got '{origin}'")

        attribute_ids = []
        _attribute_ids = d.pop("attribute_ids")
        for attribute_ids_item_data in (_attribute_ids):
            attribute_ids_item = UUID(attribute_ids_item_data)



            attribute_ids.append(attribute_ids_item)


        _account_id = d.pop("account_id", UNSET)
        account_id: UUID | Unset
        if isinstance(_account_id,  Unset):
            account_id = UNSET
        else:
            account_id = UUID(_account_id)




        attribute_candidates = cls(
            origin=origin,
            attribute_ids=attribute_ids,
            account_id=account_id,
        )

        return attribute_candidates

