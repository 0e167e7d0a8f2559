from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.attribute_filters_deepfake_item import AttributeFiltersDeepfakeItem
from ..models.attribute_filters_deepfake_item import check_attribute_filters_deepfake_item
from ..models.attribute_filters_emotions_item import AttributeFiltersEmotionsItem
from ..models.attribute_filters_emotions_item import check_attribute_filters_emotions_item
from ..models.attribute_filters_ethnicities_item import AttributeFiltersEthnicitiesItem
from ..models.attribute_filters_ethnicities_item import check_attribute_filters_ethnicities_item
from ..models.attribute_filters_liveness_item import AttributeFiltersLivenessItem
from ..models.attribute_filters_liveness_item import check_attribute_filters_liveness_item
from ..models.attribute_filters_mask_item import AttributeFiltersMaskItem
from ..models.attribute_filters_mask_item import check_attribute_filters_mask_item
from ..models.flag import check_flag
from ..models.flag import Flag
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="AttributeFilters")



@_attrs_define
class AttributeFilters:
    """ 
        Attributes:
            gender (Flag | Unset): 0 no, 1 yes.
            age_gte (int | Unset):
            age_lt (int | Unset):
            ethnicities (list[AttributeFiltersEthnicitiesItem] | Unset):
            mask (list[AttributeFiltersMaskItem] | Unset):
            liveness (list[AttributeFiltersLivenessItem] | Unset):
            emotions (list[AttributeFiltersEmotionsItem] | Unset):
            deepfake (list[AttributeFiltersDeepfakeItem] | Unset):
     """

    gender: Flag | Unset = UNSET
    age_gte: int | Unset = UNSET
    age_lt: int | Unset = UNSET
    ethnicities: list[AttributeFiltersEthnicitiesItem] | Unset = UNSET
    mask: list[AttributeFiltersMaskItem] | Unset = UNSET
    liveness: list[AttributeFiltersLivenessItem] | Unset = UNSET
    emotions: list[AttributeFiltersEmotionsItem] | Unset = UNSET
    deepfake: list[AttributeFiltersDeepfakeItem] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        gender: int | Unset = UNSET
        if not isinstance(self.gender, Unset):
            gender = self.gender


        age_gte = self.age_gte

        age_lt = self.age_lt

        ethnicities: list[int] | Unset = UNSET
        if not isinstance(self.ethnicities, Unset):
            ethnicities = []
            for ethnicities_item_data in self.ethnicities:
                ethnicities_item: int = ethnicities_item_data
                ethnicities.append(ethnicities_item)



        mask: list[int] | Unset = UNSET
        if not isinstance(self.mask, Unset):
            mask = []
            for mask_item_data in self.mask:
                mask_item: int = mask_item_data
                mask.append(mask_item)



        liveness: list[int] | Unset = UNSET
        if not isinstance(self.liveness, Unset):
            liveness = []
            for liveness_item_data in self.liveness:
                liveness_item: int = liveness_item_data
                liveness.append(liveness_item)



        emotions: list[int] | Unset = UNSET
        if not isinstance(self.emotions, Unset):
            emotions = []
            for emotions_item_data in self.emotions:
                emotions_item: int = emotions_item_data
                emotions.append(emotions_item)



        deepfake: list[int] | Unset = UNSET
        if not isinstance(self.deepfake, Unset):
            deepfake = []
            for deepfake_item_data in self.deepfake:
                deepfake_item: int = deepfake_item_data
                deepfake.append(deepfake_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if gender is not UNSET:
            field_dict["gender"] = gender
        if age_gte is not UNSET:
            field_dict["age__gte"] = age_gte
        if age_lt is not UNSET:
            field_dict["age__lt"] = age_lt
        if ethnicities is not UNSET:
            field_dict["ethnicities"] = ethnicities
        if mask is not UNSET:
            field_dict["mask"] = mask
        if liveness is not UNSET:
            field_dict["liveness"] = liveness
        if emotions is not UNSET:
            field_dict["emotions"] = emotions
        if deepfake is not UNSET:
            field_dict["deepfake"] = deepfake

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _gender = d.pop("gender", UNSET)
        gender: Flag | Unset
        if isinstance(_gender,  Unset):
            gender = UNSET
        else:
            gender = check_flag(_gender)




        age_gte = d.pop("age__gte", UNSET)

        age_lt = d.pop("age__lt", UNSET)

        _ethnicities = d.pop("ethnicities", UNSET)
        ethnicities: list[AttributeFiltersEthnicitiesItem] | Unset = UNSET
        if _ethnicities is not UNSET:
            ethnicities = []
            for ethnicities_item_data in _ethnicities:
                ethnicities_item = check_attribute_filters_ethnicities_item(ethnicities_item_data)



                ethnicities.append(ethnicities_item)


        _mask = d.pop("mask", UNSET)
        mask: list[AttributeFiltersMaskItem] | Unset = UNSET
        if _mask is not UNSET:
            mask = []
            for mask_item_data in _mask:
                mask_item = check_attribute_filters_mask_item(mask_item_data)



                mask.append(mask_item)


        _liveness = d.pop("liveness", UNSET)
        liveness: list[AttributeFiltersLivenessItem] | Unset = UNSET
        if _liveness is not UNSET:
            liveness = []
            for liveness_item_data in _liveness:
                liveness_item = check_attribute_filters_liveness_item(liveness_item_data)



                liveness.append(liveness_item)


        _emotions = d.pop("emotions", UNSET)
        emotions: list[AttributeFiltersEmotionsItem] | Unset = UNSET
        if _emotions is not UNSET:
            emotions = []
            for emotions_item_data in _emotions:
                emotions_item = check_attribute_filters_emotions_item(emotions_item_data)



                emotions.append(emotions_item)


        _deepfake = d.pop("deepfake", UNSET)
        deepfake: list[AttributeFiltersDeepfakeItem] | Unset = UNSET
        if _deepfake is not UNSET:
            deepfake = []
            for deepfake_item_data in _deepfake:
                deepfake_item = check_attribute_filters_deepfake_item(deepfake_item_data)



                deepfake.append(deepfake_item)


        attribute_filters = cls(
            gender=gender,
            age_gte=age_gte,
            age_lt=age_lt,
            ethnicities=ethnicities,
            mask=mask,
            liveness=liveness,
            emotions=emotions,
            deepfake=deepfake,
        )

        return attribute_filters

