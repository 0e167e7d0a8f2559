from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from uuid import UUID

if TYPE_CHECKING:
  from ..models.extractions_item_basic_attributes_type_0 import ExtractionsItemBasicAttributesType0
  from ..models.extractions_item_filter_reasons_item import ExtractionsItemFilterReasonsItem
  from ..models.image_error import ImageError





T = TypeVar("T", bound="ExtractionsItem")



@_attrs_define
class ExtractionsItem:
    """ 
        Attributes:
            attribute_id (None | UUID):
            url (None | str):
            score (float | None): How far the descriptor can be relied on.
            basic_attributes (ExtractionsItemBasicAttributesType0 | None):
            samples (list[UUID]):
            filtered (bool): true: its score is below the threshold, and no attribute is kept.
            filter_reasons (list[ExtractionsItemFilterReasonsItem]):
            external_url (None | str):
            error (ImageError | Unset):
     """

    attribute_id: None | UUID
    url: None | str
    score: float | None
    basic_attributes: ExtractionsItemBasicAttributesType0 | None
    samples: list[UUID]
    filtered: bool
    filter_reasons: list[ExtractionsItemFilterReasonsItem]
    external_url: None | str
    error: ImageError | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.extractions_item_basic_attributes_type_0 import ExtractionsItemBasicAttributesType0 # noqa: PLC0415
        from ..models.extractions_item_filter_reasons_item import ExtractionsItemFilterReasonsItem # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        attribute_id: None | str
        if isinstance(self.attribute_id, UUID):
            attribute_id = str(self.attribute_id)
        else:
            attribute_id = self.attribute_id

        url: None | str
        url = self.url

        score: float | None
        score = self.score

        basic_attributes: dict[str, Any] | None
        if isinstance(self.basic_attributes, ExtractionsItemBasicAttributesType0):
            basic_attributes = self.basic_attributes.to_dict()
        else:
            basic_attributes = self.basic_attributes

        samples = []
        for samples_item_data in self.samples:
            samples_item = str(samples_item_data)
            samples.append(samples_item)



        filtered = self.filtered

        filter_reasons = []
        for filter_reasons_item_data in self.filter_reasons:
            filter_reasons_item = filter_reasons_item_data.to_dict()
            filter_reasons.append(filter_reasons_item)



        external_url: None | str
        external_url = self.external_url

        error: dict[str, Any] | Unset = UNSET
        if not isinstance(self.error, Unset):
            error = self.error.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "attribute_id": attribute_id,
            "url": url,
            "score": score,
            "basic_attributes": basic_attributes,
            "samples": samples,
            "filtered": filtered,
            "filter_reasons": filter_reasons,
            "external_url": external_url,
        })
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.extractions_item_basic_attributes_type_0 import ExtractionsItemBasicAttributesType0 # noqa: PLC0415
        from ..models.extractions_item_filter_reasons_item import ExtractionsItemFilterReasonsItem # noqa: PLC0415
        from ..models.image_error import ImageError # noqa: PLC0415
        d = dict(src_dict)
        def _parse_attribute_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                attribute_id_type_0 = UUID(data)



                return attribute_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        attribute_id = _parse_attribute_id(d.pop("attribute_id"))


        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))


        def _parse_score(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        score = _parse_score(d.pop("score"))


        def _parse_basic_attributes(data: object) -> ExtractionsItemBasicAttributesType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                basic_attributes_type_0 = ExtractionsItemBasicAttributesType0.from_dict(data)



                return basic_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExtractionsItemBasicAttributesType0 | None, data)

        basic_attributes = _parse_basic_attributes(d.pop("basic_attributes"))


        samples = []
        _samples = d.pop("samples")
        for samples_item_data in (_samples):
            samples_item = UUID(samples_item_data)



            samples.append(samples_item)


        filtered = d.pop("filtered")

        filter_reasons = []
        _filter_reasons = d.pop("filter_reasons")
        for filter_reasons_item_data in (_filter_reasons):
            filter_reasons_item = ExtractionsItemFilterReasonsItem.from_dict(filter_reasons_item_data)



            filter_reasons.append(filter_reasons_item)


        def _parse_external_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_url = _parse_external_url(d.pop("external_url"))


        _error = d.pop("error", UNSET)
        error: ImageError | Unset
        if isinstance(_error,  Unset):
            error = UNSET
        else:
            error = ImageError.from_dict(_error)




        extractions_item = cls(
            attribute_id=attribute_id,
            url=url,
            score=score,
            basic_attributes=basic_attributes,
            samples=samples,
            filtered=filtered,
            filter_reasons=filter_reasons,
            external_url=external_url,
            error=error,
        )

        return extractions_item

