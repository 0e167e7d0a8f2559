from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.permissions_account_item import check_permissions_account_item
from ..models.permissions_account_item import PermissionsAccountItem
from ..models.permissions_attribute_item import check_permissions_attribute_item
from ..models.permissions_attribute_item import PermissionsAttributeItem
from ..models.permissions_body_sample_item import check_permissions_body_sample_item
from ..models.permissions_body_sample_item import PermissionsBodySampleItem
from ..models.permissions_event_item import check_permissions_event_item
from ..models.permissions_event_item import PermissionsEventItem
from ..models.permissions_face_item import check_permissions_face_item
from ..models.permissions_face_item import PermissionsFaceItem
from ..models.permissions_face_sample_item import check_permissions_face_sample_item
from ..models.permissions_face_sample_item import PermissionsFaceSampleItem
from ..models.permissions_handler_item import check_permissions_handler_item
from ..models.permissions_handler_item import PermissionsHandlerItem
from ..models.permissions_image_item import check_permissions_image_item
from ..models.permissions_image_item import PermissionsImageItem
from ..models.permissions_lambda_item import check_permissions_lambda_item
from ..models.permissions_lambda_item import PermissionsLambdaItem
from ..models.permissions_list_item import check_permissions_list_item
from ..models.permissions_list_item import PermissionsListItem
from ..models.permissions_object_item import check_permissions_object_item
from ..models.permissions_object_item import PermissionsObjectItem
from ..models.permissions_resources_item import check_permissions_resources_item
from ..models.permissions_resources_item import PermissionsResourcesItem
from ..models.permissions_task_item import check_permissions_task_item
from ..models.permissions_task_item import PermissionsTaskItem
from ..models.permissions_token_item import check_permissions_token_item
from ..models.permissions_token_item import PermissionsTokenItem
from ..models.permissions_verifier_item import check_permissions_verifier_item
from ..models.permissions_verifier_item import PermissionsVerifierItem
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.emit_events import EmitEvents





T = TypeVar("T", bound="Permissions")



@_attrs_define
class Permissions:
    """ 
        Attributes:
            face (list[PermissionsFaceItem] | Unset):
            list_ (list[PermissionsListItem] | Unset):
            event (list[PermissionsEventItem] | Unset):
            attribute (list[PermissionsAttributeItem] | Unset):
            handler (list[PermissionsHandlerItem] | Unset):
            verifier (list[PermissionsVerifierItem] | Unset):
            task (list[PermissionsTaskItem] | Unset):
            face_sample (list[PermissionsFaceSampleItem] | Unset):
            body_sample (list[PermissionsBodySampleItem] | Unset):
            image (list[PermissionsImageItem] | Unset):
            object_ (list[PermissionsObjectItem] | Unset):
            token (list[PermissionsTokenItem] | Unset):
            account (list[PermissionsAccountItem] | Unset):
            lambda_ (list[PermissionsLambdaItem] | Unset):
            resources (list[PermissionsResourcesItem] | Unset):
            emit_events (EmitEvents | Unset):
     """

    face: list[PermissionsFaceItem] | Unset = UNSET
    list_: list[PermissionsListItem] | Unset = UNSET
    event: list[PermissionsEventItem] | Unset = UNSET
    attribute: list[PermissionsAttributeItem] | Unset = UNSET
    handler: list[PermissionsHandlerItem] | Unset = UNSET
    verifier: list[PermissionsVerifierItem] | Unset = UNSET
    task: list[PermissionsTaskItem] | Unset = UNSET
    face_sample: list[PermissionsFaceSampleItem] | Unset = UNSET
    body_sample: list[PermissionsBodySampleItem] | Unset = UNSET
    image: list[PermissionsImageItem] | Unset = UNSET
    object_: list[PermissionsObjectItem] | Unset = UNSET
    token: list[PermissionsTokenItem] | Unset = UNSET
    account: list[PermissionsAccountItem] | Unset = UNSET
    lambda_: list[PermissionsLambdaItem] | Unset = UNSET
    resources: list[PermissionsResourcesItem] | Unset = UNSET
    emit_events: EmitEvents | Unset = UNSET
    additional_properties: dict[str, list[str]] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.emit_events import EmitEvents # noqa: PLC0415
        face: list[str] | Unset = UNSET
        if not isinstance(self.face, Unset):
            face = []
            for face_item_data in self.face:
                face_item: str = face_item_data
                face.append(face_item)



        list_: list[str] | Unset = UNSET
        if not isinstance(self.list_, Unset):
            list_ = []
            for list_item_data in self.list_:
                list_item: str = list_item_data
                list_.append(list_item)



        event: list[str] | Unset = UNSET
        if not isinstance(self.event, Unset):
            event = []
            for event_item_data in self.event:
                event_item: str = event_item_data
                event.append(event_item)



        attribute: list[str] | Unset = UNSET
        if not isinstance(self.attribute, Unset):
            attribute = []
            for attribute_item_data in self.attribute:
                attribute_item: str = attribute_item_data
                attribute.append(attribute_item)



        handler: list[str] | Unset = UNSET
        if not isinstance(self.handler, Unset):
            handler = []
            for handler_item_data in self.handler:
                handler_item: str = handler_item_data
                handler.append(handler_item)



        verifier: list[str] | Unset = UNSET
        if not isinstance(self.verifier, Unset):
            verifier = []
            for verifier_item_data in self.verifier:
                verifier_item: str = verifier_item_data
                verifier.append(verifier_item)



        task: list[str] | Unset = UNSET
        if not isinstance(self.task, Unset):
            task = []
            for task_item_data in self.task:
                task_item: str = task_item_data
                task.append(task_item)



        face_sample: list[str] | Unset = UNSET
        if not isinstance(self.face_sample, Unset):
            face_sample = []
            for face_sample_item_data in self.face_sample:
                face_sample_item: str = face_sample_item_data
                face_sample.append(face_sample_item)



        body_sample: list[str] | Unset = UNSET
        if not isinstance(self.body_sample, Unset):
            body_sample = []
            for body_sample_item_data in self.body_sample:
                body_sample_item: str = body_sample_item_data
                body_sample.append(body_sample_item)



        image: list[str] | Unset = UNSET
        if not isinstance(self.image, Unset):
            image = []
            for image_item_data in self.image:
                image_item: str = image_item_data
                image.append(image_item)



        object_: list[str] | Unset = UNSET
        if not isinstance(self.object_, Unset):
            object_ = []
            for object_item_data in self.object_:
                object_item: str = object_item_data
                object_.append(object_item)



        token: list[str] | Unset = UNSET
        if not isinstance(self.token, Unset):
            token = []
            for token_item_data in self.token:
                token_item: str = token_item_data
                token.append(token_item)



        account: list[str] | Unset = UNSET
        if not isinstance(self.account, Unset):
            account = []
            for account_item_data in self.account:
                account_item: str = account_item_data
                account.append(account_item)



        lambda_: list[str] | Unset = UNSET
        if not isinstance(self.lambda_, Unset):
            lambda_ = []
            for lambda_item_data in self.lambda_:
                lambda_item: str = lambda_item_data
                lambda_.append(lambda_item)



        resources: list[str] | Unset = UNSET
        if not isinstance(self.resources, Unset):
            resources = []
            for resources_item_data in self.resources:
                resources_item: str = resources_item_data
                resources.append(resources_item)



        emit_events: dict[str, Any] | Unset = UNSET
        if not isinstance(self.emit_events, Unset):
            emit_events = self.emit_events.to_dict()


        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop



        field_dict.update({
        })
        if face is not UNSET:
            field_dict["face"] = face
        if list_ is not UNSET:
            field_dict["list"] = list_
        if event is not UNSET:
            field_dict["event"] = event
        if attribute is not UNSET:
            field_dict["attribute"] = attribute
        if handler is not UNSET:
            field_dict["handler"] = handler
        if verifier is not UNSET:
            field_dict["verifier"] = verifier
        if task is not UNSET:
            field_dict["task"] = task
        if face_sample is not UNSET:
            field_dict["face_sample"] = face_sample
        if body_sample is not UNSET:
            field_dict["body_sample"] = body_sample
        if image is not UNSET:
            field_dict["image"] = image
        if object_ is not UNSET:
            field_dict["object"] = object_
        if token is not UNSET:
            field_dict["token"] = token
        if account is not UNSET:
            field_dict["account"] = account
        if lambda_ is not UNSET:
            field_dict["lambda"] = lambda_
        if resources is not UNSET:
            field_dict["resources"] = resources
        if emit_events is not UNSET:
            field_dict["emit_events"] = emit_events

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.emit_events import EmitEvents # noqa: PLC0415
        d = dict(src_dict)
        _face = d.pop("face", UNSET)
        face: list[PermissionsFaceItem] | Unset = UNSET
        if _face is not UNSET:
            face = []
            for face_item_data in _face:
                face_item = check_permissions_face_item(face_item_data)



                face.append(face_item)


        _list_ = d.pop("list", UNSET)
        list_: list[PermissionsListItem] | Unset = UNSET
        if _list_ is not UNSET:
            list_ = []
            for list_item_data in _list_:
                list_item = check_permissions_list_item(list_item_data)



                list_.append(list_item)


        _event = d.pop("event", UNSET)
        event: list[PermissionsEventItem] | Unset = UNSET
        if _event is not UNSET:
            event = []
            for event_item_data in _event:
                event_item = check_permissions_event_item(event_item_data)



                event.append(event_item)


        _attribute = d.pop("attribute", UNSET)
        attribute: list[PermissionsAttributeItem] | Unset = UNSET
        if _attribute is not UNSET:
            attribute = []
            for attribute_item_data in _attribute:
                attribute_item = check_permissions_attribute_item(attribute_item_data)



                attribute.append(attribute_item)


        _handler = d.pop("handler", UNSET)
        handler: list[PermissionsHandlerItem] | Unset = UNSET
        if _handler is not UNSET:
            handler = []
            for handler_item_data in _handler:
                handler_item = check_permissions_handler_item(handler_item_data)



                handler.append(handler_item)


        _verifier = d.pop("verifier", UNSET)
        verifier: list[PermissionsVerifierItem] | Unset = UNSET
        if _verifier is not UNSET:
            verifier = []
            for verifier_item_data in _verifier:
                verifier_item = check_permissions_verifier_item(verifier_item_data)



                verifier.append(verifier_item)


        _task = d.pop("task", UNSET)
        task: list[PermissionsTaskItem] | Unset = UNSET
        if _task is not UNSET:
            task = []
            for task_item_data in _task:
                task_item = check_permissions_task_item(task_item_data)



                task.append(task_item)


        _face_sample = d.pop("face_sample", UNSET)
        face_sample: list[PermissionsFaceSampleItem] | Unset = UNSET
        if _face_sample is not UNSET:
            face_sample = []
            for face_sample_item_data in _face_sample:
                face_sample_item = check_permissions_face_sample_item(face_sample_item_data)



                face_sample.append(face_sample_item)


        _body_sample = d.pop("body_sample", UNSET)
        body_sample: list[PermissionsBodySampleItem] | Unset = UNSET
        if _body_sample is not UNSET:
            body_sample = []
            for body_sample_item_data in _body_sample:
                body_sample_item = check_permissions_body_sample_item(body_sample_item_data)



                body_sample.append(body_sample_item)


        _image = d.pop("image", UNSET)
        image: list[PermissionsImageItem] | Unset = UNSET
        if _image is not UNSET:
            image = []
            for image_item_data in _image:
                image_item = check_permissions_image_item(image_item_data)



                image.append(image_item)


        _object_ = d.pop("object", UNSET)
        object_: list[PermissionsObjectItem] | Unset = UNSET
        if _object_ is not UNSET:
            object_ = []
            for object_item_data in _object_:
                object_item = check_permissions_object_item(object_item_data)



                object_.append(object_item)


        _token = d.pop("token", UNSET)
        token: list[PermissionsTokenItem] | Unset = UNSET
        if _token is not UNSET:
            token = []
            for token_item_data in _token:
                token_item = check_permissions_token_item(token_item_data)



                token.append(token_item)


        _account = d.pop("account", UNSET)
        account: list[PermissionsAccountItem] | Unset = UNSET
        if _account is not UNSET:
            account = []
            for account_item_data in _account:
                account_item = check_permissions_account_item(account_item_data)



                account.append(account_item)


        _lambda_ = d.pop("lambda", UNSET)
        lambda_: list[PermissionsLambdaItem] | Unset = UNSET
        if _lambda_ is not UNSET:
            lambda_ = []
            for lambda_item_data in _lambda_:
                lambda_item = check_permissions_lambda_item(lambda_item_data)



                lambda_.append(lambda_item)


        _resources = d.pop("resources", UNSET)
        resources: list[PermissionsResourcesItem] | Unset = UNSET
        if _resources is not UNSET:
            resources = []
            for resources_item_data in _resources:
                resources_item = check_permissions_resources_item(resources_item_data)



                resources.append(resources_item)


        _emit_events = d.pop("emit_events", UNSET)
        emit_events: EmitEvents | Unset
        if isinstance(_emit_events,  Unset):
            emit_events = UNSET
        else:
            emit_events = EmitEvents.from_dict(_emit_events)




        permissions = cls(
            face=face,
            list_=list_,
            event=event,
            attribute=attribute,
            handler=handler,
            verifier=verifier,
            task=task,
            face_sample=face_sample,
            body_sample=body_sample,
            image=image,
            object_=object_,
            token=token,
            account=account,
            lambda_=lambda_,
            resources=resources,
            emit_events=emit_events,
        )


        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = cast(list[str], prop_dict)

            additional_properties[prop_name] = additional_property

        permissions.additional_properties = additional_properties
        return permissions

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[str]:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[str]) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
