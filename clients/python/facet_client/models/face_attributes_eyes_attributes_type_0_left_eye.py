from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.face_attributes_eyes_attributes_type_0_left_eye_state import check_face_attributes_eyes_attributes_type_0_left_eye_state
from ..models.face_attributes_eyes_attributes_type_0_left_eye_state import FaceAttributesEyesAttributesType0LeftEyeState
from typing import cast






T = TypeVar("T", bound="FaceAttributesEyesAttributesType0LeftEye")



@_attrs_define
class FaceAttributesEyesAttributesType0LeftEye:
    """ 
        Attributes:
            state (FaceAttributesEyesAttributesType0LeftEyeState):
            iris_landmarks (list[list[float]]): Centre, then four points on the edge.
            eyelid_landmarks (list[list[float]]): Inner corner, seven points of the lower lid outwards, outer corner, seven
                of the upper lid outwards.
     """

    state: FaceAttributesEyesAttributesType0LeftEyeState
    iris_landmarks: list[list[float]]
    eyelid_landmarks: list[list[float]]





    def to_dict(self) -> dict[str, Any]:
        state: str = self.state

        iris_landmarks = []
        for iris_landmarks_item_data in self.iris_landmarks:
            iris_landmarks_item = []
            for iris_landmarks_item_item_data in iris_landmarks_item_data:
                iris_landmarks_item_item: float
                iris_landmarks_item_item = iris_landmarks_item_item_data
                iris_landmarks_item.append(iris_landmarks_item_item)


            iris_landmarks.append(iris_landmarks_item)



        eyelid_landmarks = []
        for eyelid_landmarks_item_data in self.eyelid_landmarks:
            eyelid_landmarks_item = []
            for eyelid_landmarks_item_item_data in eyelid_landmarks_item_data:
                eyelid_landmarks_item_item: float
                eyelid_landmarks_item_item = eyelid_landmarks_item_item_data
                eyelid_landmarks_item.append(eyelid_landmarks_item_item)


            eyelid_landmarks.append(eyelid_landmarks_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "state": state,
            "iris_landmarks": iris_landmarks,
            "eyelid_landmarks": eyelid_landmarks,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        state = check_face_attributes_eyes_attributes_type_0_left_eye_state(d.pop("state"))




        iris_landmarks = []
        _iris_landmarks = d.pop("iris_landmarks")
        for iris_landmarks_item_data in (_iris_landmarks):
            iris_landmarks_item = []
            _iris_landmarks_item = iris_landmarks_item_data
            for iris_landmarks_item_item_data in (_iris_landmarks_item):
                def _parse_iris_landmarks_item_item(data: object) -> float:
                    return cast(float, data)

                iris_landmarks_item_item = _parse_iris_landmarks_item_item(iris_landmarks_item_item_data)

                iris_landmarks_item.append(iris_landmarks_item_item)

            iris_landmarks.append(iris_landmarks_item)


        eyelid_landmarks = []
        _eyelid_landmarks = d.pop("eyelid_landmarks")
        for eyelid_landmarks_item_data in (_eyelid_landmarks):
            eyelid_landmarks_item = []
            _eyelid_landmarks_item = eyelid_landmarks_item_data
            for eyelid_landmarks_item_item_data in (_eyelid_landmarks_item):
                def _parse_eyelid_landmarks_item_item(data: object) -> float:
                    return cast(float, data)

                eyelid_landmarks_item_item = _parse_eyelid_landmarks_item_item(eyelid_landmarks_item_item_data)

                eyelid_landmarks_item.append(eyelid_landmarks_item_item)

            eyelid_landmarks.append(eyelid_landmarks_item)


        face_attributes_eyes_attributes_type_0_left_eye = cls(
            state=state,
            iris_landmarks=iris_landmarks,
            eyelid_landmarks=eyelid_landmarks,
        )

        return face_attributes_eyes_attributes_type_0_left_eye

