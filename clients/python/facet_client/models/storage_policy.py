from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.storage_policy_attribute_policy import StoragePolicyAttributePolicy
  from ..models.storage_policy_body_sample_policy import StoragePolicyBodySamplePolicy
  from ..models.storage_policy_callbacks_item_type_0 import StoragePolicyCallbacksItemType0
  from ..models.storage_policy_callbacks_item_type_1 import StoragePolicyCallbacksItemType1
  from ..models.storage_policy_event_policy import StoragePolicyEventPolicy
  from ..models.storage_policy_face_policy import StoragePolicyFacePolicy
  from ..models.storage_policy_face_sample_policy import StoragePolicyFaceSamplePolicy
  from ..models.storage_policy_image_origin_policy import StoragePolicyImageOriginPolicy
  from ..models.storage_policy_notification_policy import StoragePolicyNotificationPolicy





T = TypeVar("T", bound="StoragePolicy")



@_attrs_define
class StoragePolicy:
    """ 
        Attributes:
            face_sample_policy (StoragePolicyFaceSamplePolicy):
            body_sample_policy (StoragePolicyBodySamplePolicy):
            image_origin_policy (StoragePolicyImageOriginPolicy):
            attribute_policy (StoragePolicyAttributePolicy):
            face_policy (StoragePolicyFacePolicy):
            event_policy (StoragePolicyEventPolicy):
            notification_policy (StoragePolicyNotificationPolicy):
            callbacks (list[StoragePolicyCallbacksItemType0 | StoragePolicyCallbacksItemType1]):
     """

    face_sample_policy: StoragePolicyFaceSamplePolicy
    body_sample_policy: StoragePolicyBodySamplePolicy
    image_origin_policy: StoragePolicyImageOriginPolicy
    attribute_policy: StoragePolicyAttributePolicy
    face_policy: StoragePolicyFacePolicy
    event_policy: StoragePolicyEventPolicy
    notification_policy: StoragePolicyNotificationPolicy
    callbacks: list[StoragePolicyCallbacksItemType0 | StoragePolicyCallbacksItemType1]





    def to_dict(self) -> dict[str, Any]:
        from ..models.storage_policy_attribute_policy import StoragePolicyAttributePolicy # noqa: PLC0415
        from ..models.storage_policy_body_sample_policy import StoragePolicyBodySamplePolicy # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0 import StoragePolicyCallbacksItemType0 # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_1 import StoragePolicyCallbacksItemType1 # noqa: PLC0415
        from ..models.storage_policy_event_policy import StoragePolicyEventPolicy # noqa: PLC0415
        from ..models.storage_policy_face_policy import StoragePolicyFacePolicy # noqa: PLC0415
        from ..models.storage_policy_face_sample_policy import StoragePolicyFaceSamplePolicy # noqa: PLC0415
        from ..models.storage_policy_image_origin_policy import StoragePolicyImageOriginPolicy # noqa: PLC0415
        from ..models.storage_policy_notification_policy import StoragePolicyNotificationPolicy # noqa: PLC0415
        face_sample_policy = self.face_sample_policy.to_dict()

        body_sample_policy = self.body_sample_policy.to_dict()

        image_origin_policy = self.image_origin_policy.to_dict()

        attribute_policy = self.attribute_policy.to_dict()

        face_policy = self.face_policy.to_dict()

        event_policy = self.event_policy.to_dict()

        notification_policy = self.notification_policy.to_dict()

        callbacks = []
        for callbacks_item_data in self.callbacks:
            callbacks_item: dict[str, Any]
            if isinstance(callbacks_item_data, StoragePolicyCallbacksItemType0):
                callbacks_item = callbacks_item_data.to_dict()
            else:
                callbacks_item = callbacks_item_data.to_dict()

            callbacks.append(callbacks_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "face_sample_policy": face_sample_policy,
            "body_sample_policy": body_sample_policy,
            "image_origin_policy": image_origin_policy,
            "attribute_policy": attribute_policy,
            "face_policy": face_policy,
            "event_policy": event_policy,
            "notification_policy": notification_policy,
            "callbacks": callbacks,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.storage_policy_attribute_policy import StoragePolicyAttributePolicy # noqa: PLC0415
        from ..models.storage_policy_body_sample_policy import StoragePolicyBodySamplePolicy # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_0 import StoragePolicyCallbacksItemType0 # noqa: PLC0415
        from ..models.storage_policy_callbacks_item_type_1 import StoragePolicyCallbacksItemType1 # noqa: PLC0415
        from ..models.storage_policy_event_policy import StoragePolicyEventPolicy # noqa: PLC0415
        from ..models.storage_policy_face_policy import StoragePolicyFacePolicy # noqa: PLC0415
        from ..models.storage_policy_face_sample_policy import StoragePolicyFaceSamplePolicy # noqa: PLC0415
        from ..models.storage_policy_image_origin_policy import StoragePolicyImageOriginPolicy # noqa: PLC0415
        from ..models.storage_policy_notification_policy import StoragePolicyNotificationPolicy # noqa: PLC0415
        d = dict(src_dict)
        face_sample_policy = StoragePolicyFaceSamplePolicy.from_dict(d.pop("face_sample_policy"))




        body_sample_policy = StoragePolicyBodySamplePolicy.from_dict(d.pop("body_sample_policy"))




        image_origin_policy = StoragePolicyImageOriginPolicy.from_dict(d.pop("image_origin_policy"))




        attribute_policy = StoragePolicyAttributePolicy.from_dict(d.pop("attribute_policy"))




        face_policy = StoragePolicyFacePolicy.from_dict(d.pop("face_policy"))




        event_policy = StoragePolicyEventPolicy.from_dict(d.pop("event_policy"))




        notification_policy = StoragePolicyNotificationPolicy.from_dict(d.pop("notification_policy"))




        callbacks = []
        _callbacks = d.pop("callbacks")
        for callbacks_item_data in (_callbacks):
            def _parse_callbacks_item(data: object) -> StoragePolicyCallbacksItemType0 | StoragePolicyCallbacksItemType1:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    callbacks_item_type_0 = StoragePolicyCallbacksItemType0.from_dict(data)



                    return callbacks_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                callbacks_item_type_1 = StoragePolicyCallbacksItemType1.from_dict(data)



                return callbacks_item_type_1

            callbacks_item = _parse_callbacks_item(callbacks_item_data)

            callbacks.append(callbacks_item)


        storage_policy = cls(
            face_sample_policy=face_sample_policy,
            body_sample_policy=body_sample_policy,
            image_origin_policy=image_origin_policy,
            attribute_policy=attribute_policy,
            face_policy=face_policy,
            event_policy=event_policy,
            notification_policy=notification_policy,
            callbacks=callbacks,
        )

        return storage_policy

