from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.permissions_input_account_item import check_permissions_input_account_item
from ..models.permissions_input_account_item import PermissionsInputAccountItem
from ..models.permissions_input_attribute_item import check_permissions_input_attribute_item
from ..models.permissions_input_attribute_item import PermissionsInputAttributeItem
from ..models.permissions_input_body_sample_item import check_permissions_input_body_sample_item
from ..models.permissions_input_body_sample_item import PermissionsInputBodySampleItem
from ..models.permissions_input_event_item import check_permissions_input_event_item
from ..models.permissions_input_event_item import PermissionsInputEventItem
from ..models.permissions_input_face_item import check_permissions_input_face_item
from ..models.permissions_input_face_item import PermissionsInputFaceItem
from ..models.permissions_input_face_sample_item import check_permissions_input_face_sample_item
from ..models.permissions_input_face_sample_item import PermissionsInputFaceSampleItem
from ..models.permissions_input_handler_item import check_permissions_input_handler_item
from ..models.permissions_input_handler_item import PermissionsInputHandlerItem
from ..models.permissions_input_image_item import check_permissions_input_image_item
from ..models.permissions_input_image_item import PermissionsInputImageItem
from ..models.permissions_input_lambda_item import check_permissions_input_lambda_item
from ..models.permissions_input_lambda_item import PermissionsInputLambdaItem
from ..models.permissions_input_list_item import check_permissions_input_list_item
from ..models.permissions_input_list_item import PermissionsInputListItem
from ..models.permissions_input_object_item import check_permissions_input_object_item
from ..models.permissions_input_object_item import PermissionsInputObjectItem
from ..models.permissions_input_resources_item import check_permissions_input_resources_item
from ..models.permissions_input_resources_item import PermissionsInputResourcesItem
from ..models.permissions_input_task_item import check_permissions_input_task_item
from ..models.permissions_input_task_item import PermissionsInputTaskItem
from ..models.permissions_input_token_item import check_permissions_input_token_item
from ..models.permissions_input_token_item import PermissionsInputTokenItem
from ..models.permissions_input_verifier_item import check_permissions_input_verifier_item
from ..models.permissions_input_verifier_item import PermissionsInputVerifierItem
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.emit_events_input import EmitEventsInput





T = TypeVar("T", bound="PermissionsInput")



@_attrs_define
class PermissionsInput:
    """ 
        Attributes:
            face (list[PermissionsInputFaceItem] | Unset):
            list_ (list[PermissionsInputListItem] | Unset):
            event (list[PermissionsInputEventItem] | Unset):
            attribute (list[PermissionsInputAttributeItem] | Unset):
            handler (list[PermissionsInputHandlerItem] | Unset):
            verifier (list[PermissionsInputVerifierItem] | Unset):
            task (list[PermissionsInputTaskItem] | Unset):
            face_sample (list[PermissionsInputFaceSampleItem] | Unset):
            body_sample (list[PermissionsInputBodySampleItem] | Unset):
            image (list[PermissionsInputImageItem] | Unset):
            object_ (list[PermissionsInputObjectItem] | Unset):
            token (list[PermissionsInputTokenItem] | Unset):
            account (list[PermissionsInputAccountItem] | Unset):
            lambda_ (list[PermissionsInputLambdaItem] | Unset):
            resources (list[PermissionsInputResourcesItem] | Unset):
            emit_events (EmitEventsInput | Unset):
     """

    face: list[PermissionsInputFaceItem] | Unset = UNSET
    list_: list[PermissionsInputListItem] | Unset = UNSET
    event: list[PermissionsInputEventItem] | Unset = UNSET
    attribute: list[PermissionsInputAttributeItem] | Unset = UNSET
    handler: list[PermissionsInputHandlerItem] | Unset = UNSET
    verifier: list[PermissionsInputVerifierItem] | Unset = UNSET
    task: list[PermissionsInputTaskItem] | Unset = UNSET
    face_sample: list[PermissionsInputFaceSampleItem] | Unset = UNSET
    body_sample: list[PermissionsInputBodySampleItem] | Unset = UNSET
    image: list[PermissionsInputImageItem] | Unset = UNSET
    object_: list[PermissionsInputObjectItem] | Unset = UNSET
    token: list[PermissionsInputTokenItem] | Unset = UNSET
    account: list[PermissionsInputAccountItem] | Unset = UNSET
    lambda_: list[PermissionsInputLambdaItem] | Unset = UNSET
    resources: list[PermissionsInputResourcesItem] | Unset = UNSET
    emit_events: EmitEventsInput | Unset = UNSET
    additional_properties: dict[str, list[str]] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.emit_events_input import EmitEventsInput # noqa: PLC0415
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
        from ..models.emit_events_input import EmitEventsInput # noqa: PLC0415
        d = dict(src_dict)
        _face = d.pop("face", UNSET)
        face: list[PermissionsInputFaceItem] | Unset = UNSET
        if _face is not UNSET:
            face = []
            for face_item_data in _face:
                face_item = check_permissions_input_face_item(face_item_data)



                face.append(face_item)


        _list_ = d.pop("list", UNSET)
        list_: list[PermissionsInputListItem] | Unset = UNSET
        if _list_ is not UNSET:
            list_ = []
            for list_item_data in _list_:
                list_item = check_permissions_input_list_item(list_item_data)



                list_.append(list_item)


        _event = d.pop("event", UNSET)
        event: list[PermissionsInputEventItem] | Unset = UNSET
        if _event is not UNSET:
            event = []
            for event_item_data in _event:
                event_item = check_permissions_input_event_item(event_item_data)



                event.append(event_item)


        _attribute = d.pop("attribute", UNSET)
        attribute: list[PermissionsInputAttributeItem] | Unset = UNSET
        if _attribute is not UNSET:
            attribute = []
            for attribute_item_data in _attribute:
                attribute_item = check_permissions_input_attribute_item(attribute_item_data)



                attribute.append(attribute_item)


        _handler = d.pop("handler", UNSET)
        handler: list[PermissionsInputHandlerItem] | Unset = UNSET
        if _handler is not UNSET:
            handler = []
            for handler_item_data in _handler:
                handler_item = check_permissions_input_handler_item(handler_item_data)



                handler.append(handler_item)


        _verifier = d.pop("verifier", UNSET)
        verifier: list[PermissionsInputVerifierItem] | Unset = UNSET
        if _verifier is not UNSET:
            verifier = []
            for verifier_item_data in _verifier:
                verifier_item = check_permissions_input_verifier_item(verifier_item_data)



                verifier.append(verifier_item)


        _task = d.pop("task", UNSET)
        task: list[PermissionsInputTaskItem] | Unset = UNSET
        if _task is not UNSET:
            task = []
            for task_item_data in _task:
                task_item = check_permissions_input_task_item(task_item_data)



                task.append(task_item)


        _face_sample = d.pop("face_sample", UNSET)
        face_sample: list[PermissionsInputFaceSampleItem] | Unset = UNSET
        if _face_sample is not UNSET:
            face_sample = []
            for face_sample_item_data in _face_sample:
                face_sample_item = check_permissions_input_face_sample_item(face_sample_item_data)



                face_sample.append(face_sample_item)


        _body_sample = d.pop("body_sample", UNSET)
        body_sample: list[PermissionsInputBodySampleItem] | Unset = UNSET
        if _body_sample is not UNSET:
            body_sample = []
            for body_sample_item_data in _body_sample:
                body_sample_item = check_permissions_input_body_sample_item(body_sample_item_data)



                body_sample.append(body_sample_item)


        _image = d.pop("image", UNSET)
        image: list[PermissionsInputImageItem] | Unset = UNSET
        if _image is not UNSET:
            image = []
            for image_item_data in _image:
                image_item = check_permissions_input_image_item(image_item_data)



                image.append(image_item)


        _object_ = d.pop("object", UNSET)
        object_: list[PermissionsInputObjectItem] | Unset = UNSET
        if _object_ is not UNSET:
            object_ = []
            for object_item_data in _object_:
                object_item = check_permissions_input_object_item(object_item_data)



                object_.append(object_item)


        _token = d.pop("token", UNSET)
        token: list[PermissionsInputTokenItem] | Unset = UNSET
        if _token is not UNSET:
            token = []
            for token_item_data in _token:
                token_item = check_permissions_input_token_item(token_item_data)



                token.append(token_item)


        _account = d.pop("account", UNSET)
        account: list[PermissionsInputAccountItem] | Unset = UNSET
        if _account is not UNSET:
            account = []
            for account_item_data in _account:
                account_item = check_permissions_input_account_item(account_item_data)



                account.append(account_item)


        _lambda_ = d.pop("lambda", UNSET)
        lambda_: list[PermissionsInputLambdaItem] | Unset = UNSET
        if _lambda_ is not UNSET:
            lambda_ = []
            for lambda_item_data in _lambda_:
                lambda_item = check_permissions_input_lambda_item(lambda_item_data)



                lambda_.append(lambda_item)


        _resources = d.pop("resources", UNSET)
        resources: list[PermissionsInputResourcesItem] | Unset = UNSET
        if _resources is not UNSET:
            resources = []
            for resources_item_data in _resources:
                resources_item = check_permissions_input_resources_item(resources_item_data)



                resources.append(resources_item)


        _emit_events = d.pop("emit_events", UNSET)
        emit_events: EmitEventsInput | Unset
        if isinstance(_emit_events,  Unset):
            emit_events = UNSET
        else:
            emit_events = EmitEventsInput.from_dict(_emit_events)




        permissions_input = cls(
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

        permissions_input.additional_properties = additional_properties
        return permissions_input

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
