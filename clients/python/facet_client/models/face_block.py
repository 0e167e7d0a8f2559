from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_block_targets_item import check_face_block_targets_item
from ..models.face_block_targets_item import FaceBlockTargetsItem
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.face_candidates import FaceCandidates





T = TypeVar("T", bound="FaceBlock")



@_attrs_define
class FaceBlock:
    """ 
        Attributes:
            filters (FaceCandidates):
            limit (int | Unset):  Default: 3.
            threshold (float | Unset): Least similarity. Default: 0.0.
            targets (list[FaceBlockTargetsItem] | Unset): The fields of the candidates and `similarity`; the usual ones when
                absent or empty.
     """

    filters: FaceCandidates
    limit: int | Unset = 3
    threshold: float | Unset = 0.0
    targets: list[FaceBlockTargetsItem] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_candidates import FaceCandidates # noqa: PLC0415
        filters = self.filters.to_dict()

        limit = self.limit

        threshold = self.threshold

        targets: list[str] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = []
            for targets_item_data in self.targets:
                targets_item: str = targets_item_data
                targets.append(targets_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "filters": filters,
        })
        if limit is not UNSET:
            field_dict["limit"] = limit
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if targets is not UNSET:
            field_dict["targets"] = targets

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_candidates import FaceCandidates # noqa: PLC0415
        d = dict(src_dict)
        filters = FaceCandidates.from_dict(d.pop("filters"))




        limit = d.pop("limit", UNSET)

        threshold = d.pop("threshold", UNSET)

        _targets = d.pop("targets", UNSET)
        targets: list[FaceBlockTargetsItem] | Unset = UNSET
        if _targets is not UNSET:
            targets = []
            for targets_item_data in _targets:
                targets_item = check_face_block_targets_item(targets_item_data)



                targets.append(targets_item)


        face_block = cls(
            filters=filters,
            limit=limit,
            threshold=threshold,
            targets=targets,
        )

        return face_block

