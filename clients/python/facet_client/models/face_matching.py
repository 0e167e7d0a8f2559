from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.attribute_block import AttributeBlock
  from ..models.event_block import EventBlock
  from ..models.face_block import FaceBlock
  from ..models.face_reference_type_0 import FaceReferenceType0
  from ..models.face_reference_type_1 import FaceReferenceType1
  from ..models.face_reference_type_2 import FaceReferenceType2
  from ..models.face_reference_type_3 import FaceReferenceType3
  from ..models.face_reference_type_4 import FaceReferenceType4
  from ..models.face_reference_type_5 import FaceReferenceType5
  from ..models.face_reference_type_6 import FaceReferenceType6
  from ..models.face_reference_type_7 import FaceReferenceType7





T = TypeVar("T", bound="FaceMatching")



@_attrs_define
class FaceMatching:
    """ 
        Attributes:
            references (list[FaceReferenceType0 | FaceReferenceType1 | FaceReferenceType2 | FaceReferenceType3 |
                FaceReferenceType4 | FaceReferenceType5 | FaceReferenceType6 | FaceReferenceType7]):
            candidates (list[AttributeBlock | EventBlock | FaceBlock]):
     """

    references: list[FaceReferenceType0 | FaceReferenceType1 | FaceReferenceType2 | FaceReferenceType3 | FaceReferenceType4 | FaceReferenceType5 | FaceReferenceType6 | FaceReferenceType7]
    candidates: list[AttributeBlock | EventBlock | FaceBlock]





    def to_dict(self) -> dict[str, Any]:
        from ..models.attribute_block import AttributeBlock # noqa: PLC0415
        from ..models.event_block import EventBlock # noqa: PLC0415
        from ..models.face_block import FaceBlock # noqa: PLC0415
        from ..models.face_reference_type_0 import FaceReferenceType0 # noqa: PLC0415
        from ..models.face_reference_type_1 import FaceReferenceType1 # noqa: PLC0415
        from ..models.face_reference_type_2 import FaceReferenceType2 # noqa: PLC0415
        from ..models.face_reference_type_3 import FaceReferenceType3 # noqa: PLC0415
        from ..models.face_reference_type_4 import FaceReferenceType4 # noqa: PLC0415
        from ..models.face_reference_type_5 import FaceReferenceType5 # noqa: PLC0415
        from ..models.face_reference_type_6 import FaceReferenceType6 # noqa: PLC0415
        from ..models.face_reference_type_7 import FaceReferenceType7 # noqa: PLC0415
        references = []
        for references_item_data in self.references:
            references_item: dict[str, Any]
            if isinstance(references_item_data, FaceReferenceType0):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, FaceReferenceType1):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, FaceReferenceType2):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, FaceReferenceType3):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, FaceReferenceType4):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, FaceReferenceType5):
                references_item = references_item_data.to_dict()
            elif isinstance(references_item_data, FaceReferenceType6):
                references_item = references_item_data.to_dict()
            else:
                references_item = references_item_data.to_dict()

            references.append(references_item)



        candidates = []
        for candidates_item_data in self.candidates:
            candidates_item: dict[str, Any]
            if isinstance(candidates_item_data, FaceBlock):
                candidates_item = candidates_item_data.to_dict()
            elif isinstance(candidates_item_data, EventBlock):
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
        from ..models.attribute_block import AttributeBlock # noqa: PLC0415
        from ..models.event_block import EventBlock # noqa: PLC0415
        from ..models.face_block import FaceBlock # noqa: PLC0415
        from ..models.face_reference_type_0 import FaceReferenceType0 # noqa: PLC0415
        from ..models.face_reference_type_1 import FaceReferenceType1 # noqa: PLC0415
        from ..models.face_reference_type_2 import FaceReferenceType2 # noqa: PLC0415
        from ..models.face_reference_type_3 import FaceReferenceType3 # noqa: PLC0415
        from ..models.face_reference_type_4 import FaceReferenceType4 # noqa: PLC0415
        from ..models.face_reference_type_5 import FaceReferenceType5 # noqa: PLC0415
        from ..models.face_reference_type_6 import FaceReferenceType6 # noqa: PLC0415
        from ..models.face_reference_type_7 import FaceReferenceType7 # noqa: PLC0415
        d = dict(src_dict)
        references = []
        _references = d.pop("references")
        for references_item_data in (_references):
            def _parse_references_item(data: object) -> FaceReferenceType0 | FaceReferenceType1 | FaceReferenceType2 | FaceReferenceType3 | FaceReferenceType4 | FaceReferenceType5 | FaceReferenceType6 | FaceReferenceType7:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_0 = FaceReferenceType0.from_dict(data)



                    return componentsschemas_face_reference_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_1 = FaceReferenceType1.from_dict(data)



                    return componentsschemas_face_reference_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_2 = FaceReferenceType2.from_dict(data)



                    return componentsschemas_face_reference_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_3 = FaceReferenceType3.from_dict(data)



                    return componentsschemas_face_reference_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_4 = FaceReferenceType4.from_dict(data)



                    return componentsschemas_face_reference_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_5 = FaceReferenceType5.from_dict(data)



                    return componentsschemas_face_reference_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_face_reference_type_6 = FaceReferenceType6.from_dict(data)



                    return componentsschemas_face_reference_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_face_reference_type_7 = FaceReferenceType7.from_dict(data)



                return componentsschemas_face_reference_type_7

            references_item = _parse_references_item(references_item_data)

            references.append(references_item)


        candidates = []
        _candidates = d.pop("candidates")
        for candidates_item_data in (_candidates):
            def _parse_candidates_item(data: object) -> AttributeBlock | EventBlock | FaceBlock:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    candidates_item_type_0 = FaceBlock.from_dict(data)



                    return candidates_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    candidates_item_type_1 = EventBlock.from_dict(data)



                    return candidates_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                candidates_item_type_2 = AttributeBlock.from_dict(data)



                return candidates_item_type_2

            candidates_item = _parse_candidates_item(candidates_item_data)

            candidates.append(candidates_item)


        face_matching = cls(
            references=references,
            candidates=candidates,
        )

        return face_matching

