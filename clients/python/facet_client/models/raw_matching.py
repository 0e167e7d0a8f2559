from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.given_reference_type_0 import GivenReferenceType0
  from ..models.given_reference_type_1 import GivenReferenceType1





T = TypeVar("T", bound="RawMatching")



@_attrs_define
class RawMatching:
    """ 
        Attributes:
            references (list[GivenReferenceType0 | GivenReferenceType1]):
            candidates (list[GivenReferenceType0 | GivenReferenceType1]):
     """

    references: list[GivenReferenceType0 | GivenReferenceType1]
    candidates: list[GivenReferenceType0 | GivenReferenceType1]





    def to_dict(self) -> dict[str, Any]:
        from ..models.given_reference_type_0 import GivenReferenceType0 # noqa: PLC0415
        from ..models.given_reference_type_1 import GivenReferenceType1 # noqa: PLC0415
        references = []
        for references_item_data in self.references:
            references_item: dict[str, Any]
            if isinstance(references_item_data, GivenReferenceType0):
                references_item = references_item_data.to_dict()
            else:
                references_item = references_item_data.to_dict()

            references.append(references_item)



        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item: dict[str, Any]
            if isinstance(candidates_item_data, GivenReferenceType0):
                candidates_item = candidates_item_data.to_dict()
            else:
                candidates_item = candidates_item_data.to_dict()

            candidates.append(candidates_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "references": references,
            "candidates": candidates,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.given_reference_type_0 import GivenReferenceType0 # noqa: PLC0415
        from ..models.given_reference_type_1 import GivenReferenceType1 # noqa: PLC0415
        d = dict(src_dict)
        references = []
        _references = d.pop("references")
        for references_item_data in (_references):
            def _parse_references_item(data: object) -> GivenReferenceType0 | GivenReferenceType1:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_given_reference_type_0 = GivenReferenceType0.from_dict(data)



                    return componentsschemas_given_reference_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_given_reference_type_1 = GivenReferenceType1.from_dict(data)



                return componentsschemas_given_reference_type_1

            references_item = _parse_references_item(references_item_data)

            references.append(references_item)


        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in (_candidates):
            def _parse_candidates_item(data: object) -> GivenReferenceType0 | GivenReferenceType1:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_given_reference_type_0 = GivenReferenceType0.from_dict(data)



                    return componentsschemas_given_reference_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_given_reference_type_1 = GivenReferenceType1.from_dict(data)



                return componentsschemas_given_reference_type_1

            candidates_item = _parse_candidates_item(candidates_item_data)

            candidates.append(candidates_item)


        raw_matching = cls(
            references=references,
            candidates=candidates,
        )

        return raw_matching

