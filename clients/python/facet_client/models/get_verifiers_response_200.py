from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.verifier import Verifier





T = TypeVar("T", bound="GetVerifiersResponse200")



@_attrs_define
class GetVerifiersResponse200:
    """ 
        Attributes:
            verifiers (list[Verifier]):
     """

    verifiers: list[Verifier]





    def to_dict(self) -> dict[str, Any]:
        from ..models.verifier import Verifier # noqa: PLC0415
        verifiers = []
        for verifiers_item_data in self.verifiers:
            verifiers_item = verifiers_item_data.to_dict()
            verifiers.append(verifiers_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "verifiers": verifiers,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.verifier import Verifier # noqa: PLC0415
        d = dict(src_dict)
        verifiers = []
        _verifiers = d.pop("verifiers")
        for verifiers_item_data in (_verifiers):
            verifiers_item = Verifier.from_dict(verifiers_item_data)



            verifiers.append(verifiers_item)


        get_verifiers_response_200 = cls(
            verifiers=verifiers,
        )

        return get_verifiers_response_200

