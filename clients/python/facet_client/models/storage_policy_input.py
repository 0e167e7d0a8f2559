from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.storage_policy_input_attribute_policy import StoragePolicyInputAttributePolicy
  from ..models.storage_policy_input_body_sample_policy import StoragePolicyInputBodySamplePolicy
  from ..models.storage_policy_input_callbacks_item_type_0 import StoragePolicyInputCallbacksItemType0
  from ..models.storage_policy_input_callbacks_item_type_1 import StoragePolicyInputCallbacksItemType1
  from ..models.storage_policy_input_event_policy import StoragePolicyInputEventPolicy
  from ..models.storage_policy_input_face_policy import StoragePolicyInputFacePolicy
  from ..models.storage_policy_input_face_sample_policy import StoragePolicyInputFaceSamplePolicy
  from ..models.storage_policy_input_image_origin_policy import StoragePolicyInputImageOriginPolicy
  from ..models.storage_policy_input_notification_policy import StoragePolicyInputNotificationPolicy





T = TypeVar("T", bound="StoragePolicyInput")



@_attrs_define
class StoragePolicyInput:
    """ 
        Attributes:
            face_sample_policy (StoragePolicyInputFaceSamplePolicy | Unset):
            body_sample_policy (StoragePolicyInputBodySamplePolicy | Unset):
            image_origin_policy (StoragePolicyInputImageOriginPolicy | Unset):
            attribute_policy (StoragePolicyInputAttributePolicy | Unset):
            face_policy (StoragePolicyInputFacePolicy | Unset):
            event_policy (StoragePolicyInputEventPolicy | Unset):
            notification_policy (StoragePolicyInputNotificationPolicy | Unset):
            callbacks (list[StoragePolicyInputCallbacksItemType0 | StoragePolicyInputCallbacksItemType1] | Unset):
     """

    face_sample_policy: StoragePolicyInputFaceSamplePolicy | Unset = UNSET
    body_sample_policy: StoragePolicyInputBodySamplePolicy | Unset = UNSET
    image_origin_policy: StoragePolicyInputImageOriginPolicy | Unset = UNSET
    attribute_policy: StoragePolicyInputAttributePolicy | Unset = UNSET
    face_policy: StoragePolicyInputFacePolicy | Unset = UNSET
    event_policy: StoragePolicyInputEventPolicy | Unset = UNSET
    notification_policy: StoragePolicyInputNotificationPolicy | Unset = UNSET
    callbacks: list[StoragePolicyInputCallbacksItemType0 | StoragePolicyInputCallbacksItemType1] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.storage_policy_input_attribute_policy import StoragePolicyInputAttributePolicy # noqa: PLC0415
        from ..models.storage_policy_input_body_sample_policy import StoragePolicyInputBodySamplePolicy # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0 import StoragePolicyInputCallbacksItemType0 # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_1 import StoragePolicyInputCallbacksItemType1 # noqa: PLC0415
        from ..models.storage_policy_input_event_policy import StoragePolicyInputEventPolicy # noqa: PLC0415
        from ..models.storage_policy_input_face_policy import StoragePolicyInputFacePolicy # noqa: PLC0415
        from ..models.storage_policy_input_face_sample_policy import StoragePolicyInputFaceSamplePolicy # noqa: PLC0415
        from ..models.storage_policy_input_image_origin_policy import StoragePolicyInputImageOriginPolicy # noqa: PLC0415
        from ..models.storage_policy_input_notification_policy import StoragePolicyInputNotificationPolicy # noqa: PLC0415
        face_sample_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_sample_policy, Unset):
            face_sample_policy = self.face_sample_policy.to_dict()

        body_sample_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.body_sample_policy, Unset):
            body_sample_policy = self.body_sample_policy.to_dict()

        image_origin_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_origin_policy, Unset):
            image_origin_policy = self.image_origin_policy.to_dict()

        attribute_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attribute_policy, Unset):
            attribute_policy = self.attribute_policy.to_dict()

        face_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_policy, Unset):
            face_policy = self.face_policy.to_dict()

        event_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.event_policy, Unset):
            event_policy = self.event_policy.to_dict()

        notification_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.notification_policy, Unset):
            notification_policy = self.notification_policy.to_dict()

        callbacks: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.callbacks, Unset):
            callbacks = []
            for callbacks_item_data in self.callbacks:
                callbacks_item: dict[str, Any]
                if isinstance(callbacks_item_data, StoragePolicyInputCallbacksItemType0):
                    callbacks_item = callbacks_item_data.to_dict()
                else:
                    callbacks_item = callbacks_item_data.to_dict()

                callbacks.append(callbacks_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if face_sample_policy is not UNSET:
            field_dict["face_sample_policy"] = face_sample_policy
        if body_sample_policy is not UNSET:
            field_dict["body_sample_policy"] = body_sample_policy
        if image_origin_policy is not UNSET:
            field_dict["image_origin_policy"] = image_origin_policy
        if attribute_policy is not UNSET:
            field_dict["attribute_policy"] = attribute_policy
        if face_policy is not UNSET:
            field_dict["face_policy"] = face_policy
        if event_policy is not UNSET:
            field_dict["event_policy"] = event_policy
        if notification_policy is not UNSET:
            field_dict["notification_policy"] = notification_policy
        if callbacks is not UNSET:
            field_dict["callbacks"] = callbacks

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.storage_policy_input_attribute_policy import StoragePolicyInputAttributePolicy # noqa: PLC0415
        from ..models.storage_policy_input_body_sample_policy import StoragePolicyInputBodySamplePolicy # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_0 import StoragePolicyInputCallbacksItemType0 # noqa: PLC0415
        from ..models.storage_policy_input_callbacks_item_type_1 import StoragePolicyInputCallbacksItemType1 # noqa: PLC0415
        from ..models.storage_policy_input_event_policy import StoragePolicyInputEventPolicy # noqa: PLC0415
        from ..models.storage_policy_input_face_policy import StoragePolicyInputFacePolicy # noqa: PLC0415
        from ..models.storage_policy_input_face_sample_policy import StoragePolicyInputFaceSamplePolicy # noqa: PLC0415
        from ..models.storage_policy_input_image_origin_policy import StoragePolicyInputImageOriginPolicy # noqa: PLC0415
        from ..models.storage_policy_input_notification_policy import StoragePolicyInputNotificationPolicy # noqa: PLC0415
        d = dict(src_dict)
        _face_sample_policy = d.pop("face_sample_policy", UNSET)
        face_sample_policy: StoragePolicyInputFaceSamplePolicy | Unset
        if isinstance(_face_sample_policy,  Unset):
            face_sample_policy = UNSET
        else:
            face_sample_policy = StoragePolicyInputFaceSamplePolicy.from_dict(_face_sample_policy)




        _body_sample_policy = d.pop("body_sample_policy", UNSET)
        body_sample_policy: StoragePolicyInputBodySamplePolicy | Unset
        if isinstance(_body_sample_policy,  Unset):
            body_sample_policy = UNSET
        else:
            body_sample_policy = StoragePolicyInputBodySamplePolicy.from_dict(_body_sample_policy)




        _image_origin_policy = d.pop("image_origin_policy", UNSET)
        image_origin_policy: StoragePolicyInputImageOriginPolicy | Unset
        if isinstance(_image_origin_policy,  Unset):
            image_origin_policy = UNSET
        else:
            image_origin_policy = StoragePolicyInputImageOriginPolicy.from_dict(_image_origin_policy)




        _attribute_policy = d.pop("attribute_policy", UNSET)
        attribute_policy: StoragePolicyInputAttributePolicy | Unset
        if isinstance(_attribute_policy,  Unset):
            attribute_policy = UNSET
        else:
            attribute_policy = StoragePolicyInputAttributePolicy.from_dict(_attribute_policy)




        _face_policy = d.pop("face_policy", UNSET)
        face_policy: StoragePolicyInputFacePolicy | Unset
        if isinstance(_face_policy,  Unset):
            face_policy = UNSET
        else:
            face_policy = StoragePolicyInputFacePolicy.from_dict(_face_policy)




        _event_policy = d.pop("event_policy", UNSET)
        event_policy: StoragePolicyInputEventPolicy | Unset
        if isinstance(_event_policy,  Unset):
            event_policy = UNSET
        else:
            event_policy = StoragePolicyInputEventPolicy.from_dict(_event_policy)




        _notification_policy = d.pop("notification_policy", UNSET)
        notification_policy: StoragePolicyInputNotificationPolicy | Unset
        if isinstance(_notification_policy,  Unset):
            notification_policy = UNSET
        else:
            notification_policy = StoragePolicyInputNotificationPolicy.from_dict(_notification_policy)




        _callbacks = d.pop("callbacks", UNSET)
        callbacks: list[StoragePolicyInputCallbacksItemType0 | StoragePolicyInputCallbacksItemType1] | Unset = UNSET
        if _callbacks is not UNSET:
            callbacks = []
            for callbacks_item_data in _callbacks:
                def _parse_callbacks_item(data: object) -> StoragePolicyInputCallbacksItemType0 | StoragePolicyInputCallbacksItemType1:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        callbacks_item_type_0 = StoragePolicyInputCallbacksItemType0.from_dict(data)



                        return callbacks_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    callbacks_item_type_1 = StoragePolicyInputCallbacksItemType1.from_dict(data)



                    return callbacks_item_type_1

                callbacks_item = _parse_callbacks_item(callbacks_item_data)

                callbacks.append(callbacks_item)


        storage_policy_input = cls(
            face_sample_policy=face_sample_policy,
            body_sample_policy=body_sample_policy,
            image_origin_policy=image_origin_policy,
            attribute_policy=attribute_policy,
            face_policy=face_policy,
            event_policy=event_policy,
            notification_policy=notification_policy,
            callbacks=callbacks,
        )

        return storage_policy_input

