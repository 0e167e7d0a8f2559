from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.body_reference_type_0 import BodyReferenceType0
  from ..models.body_reference_type_1 import BodyReferenceType1
  from ..models.body_reference_type_2 import BodyReferenceType2
  from ..models.body_reference_type_3 import BodyReferenceType3
  from ..models.body_reference_type_4 import BodyReferenceType4
  from ..models.body_reference_type_5 import BodyReferenceType5
  from ..models.event_block import EventBlock





T = TypeVar("T", bound="BodyMatching")



@_attrs_define
class BodyMatching:
    """ 
        Attributes:
            references (list[BodyReferenceType0 | BodyReferenceType1 | BodyReferenceType2 | BodyReferenceType3 |
                BodyReferenceType4 | BodyReferenceType5]):
            candidates (list[EventBlock]):
     """

    references: list[BodyReferenceType0 | BodyReferenceType1 | BodyReferenceType2 | BodyReferenceType3 | BodyReferenceType4 | BodyReferenceType5]
    candidates: list[EventBlock]





    def to_dict(self) -> dict[str, Any]:
        from ..models.body_reference_type_0 import BodyReferenceType0 # noqa: PLC0415
        from ..models.body_reference_type_1 import BodyReferenceType1 # noqa: PLC0415
        from ..models.body_reference_type_2 import BodyReferenceType2 # noqa: PLC0415
        from ..models.body_reference_type_3 import BodyReferenceType3 # noqa: PLC0415
        from ..models.body_reference_type_4 import BodyReferenceType4 # noqa: PLC0415
        from ..models.body_reference_type_5 import BodyReferenceType5 # noqa: PLC0415
        from ..models.event_block import EventBlock # noqa: PLC0415
        references = []
        for references_item_data in self.references:
            references_item: dict[str, Any]
            if isinstance(references_item_data, BodyReferenceType0):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, BodyReferenceType1):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, BodyReferenceType2):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, BodyReferenceType3):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, BodyReferenceType4):
                references_item = references_item_data.to_dict()
            else:
                references_item = references_item_data.to_dict()

            references.append(references_item)



        candidates = []
        for candidates_item_data in self.candidates:
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
        from ..models.body_reference_type_0 import BodyReferenceType0 # noqa: PLC0415
        from ..models.body_reference_type_1 import BodyReferenceType1 # noqa: PLC0415
        from ..models.body_reference_type_2 import BodyReferenceType2 # noqa: PLC0415
        from ..models.body_reference_type_3 import BodyReferenceType3 # noqa: PLC0415
        from ..models.body_reference_type_4 import BodyReferenceType4 # noqa: PLC0415
        from ..models.body_reference_type_5 import BodyReferenceType5 # noqa: PLC0415
        from ..models.event_block import EventBlock # noqa: PLC0415
        d = dict(src_dict)
        references = []
        _references = d.pop("references")
        for references_item_data in (_references):
            def _parse_references_item(data: object) -> BodyReferenceType0 | BodyReferenceType1 | BodyReferenceType2 | BodyReferenceType3 | BodyReferenceType4 | BodyReferenceType5:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_body_reference_type_0 = BodyReferenceType0.from_dict(data)



                    return componentsschemas_body_reference_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_body_reference_type_1 = BodyReferenceType1.from_dict(data)



                    return componentsschemas_body_reference_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_body_reference_type_2 = BodyReferenceType2.from_dict(data)



                    return componentsschemas_body_reference_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_body_reference_type_3 = BodyReferenceType3.from_dict(data)



                    return componentsschemas_body_reference_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_body_reference_type_4 = BodyReferenceType4.from_dict(data)



                    return componentsschemas_body_reference_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_body_reference_type_5 = BodyReferenceType5.from_dict(data)



                return componentsschemas_body_reference_type_5

            references_item = _parse_references_item(references_item_data)

            references.append(references_item)


        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in (_candidates):
            candidates_item = EventBlock.from_dict(candidates_item_data)



            candidates.append(candidates_item)


        body_matching = cls(
            references=references,
            candidates=candidates,
        )

        return body_matching

