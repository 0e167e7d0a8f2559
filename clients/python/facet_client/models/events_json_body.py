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
  from ..models.events_json_body_images_item import EventsJsonBodyImagesItem
  from ..models.events_json_body_meta import EventsJsonBodyMeta
  from ..models.given_descriptor_type_0 import GivenDescriptorType0
  from ..models.given_descriptor_type_1 import GivenDescriptorType1





T = TypeVar("T", bound="EventsJsonBody")



@_attrs_define
class EventsJsonBody:
    """ 
        Attributes:
            urls (list[str] | Unset): http(s), /6/images/<id> or /6/samples/faces/<id>.
            samples (list[UUID] | Unset): Stored samples of the own account.
            images (list[EventsJsonBodyImagesItem] | Unset):
            meta (EventsJsonBodyMeta | Unset):
            descriptors (list[GivenDescriptorType0 | GivenDescriptorType1] | Unset): Facet's own: base64 of little-endian
                float32, L2 norm 1; no photo is looked at.
            policies (Any | Unset): Of a dynamic handler.
     """

    urls: list[str] | Unset = UNSET
    samples: list[UUID] | Unset = UNSET
    images: list[EventsJsonBodyImagesItem] | Unset = UNSET
    meta: EventsJsonBodyMeta | Unset = UNSET
    descriptors: list[GivenDescriptorType0 | GivenDescriptorType1] | Unset = UNSET
    policies: Any | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.events_json_body_images_item import EventsJsonBodyImagesItem # noqa: PLC0415
        from ..models.events_json_body_meta import EventsJsonBodyMeta # noqa: PLC0415
        from ..models.given_descriptor_type_0 import GivenDescriptorType0 # noqa: PLC0415
        from ..models.given_descriptor_type_1 import GivenDescriptorType1 # noqa: PLC0415
        urls: list[str] | Unset = UNSET
        if not isinstance(self.urls, Unset):
            urls = self.urls



        samples: list[str] | Unset = UNSET
        if not isinstance(self.samples, Unset):
            samples = []
            for samples_item_data in self.samples:
                samples_item = str(samples_item_data)
                samples.append(samples_item)



        images: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = []
            for images_item_data in self.images:
                images_item = images_item_data.to_dict()
                images.append(images_item)



        meta: dict[str, Any] | Unset = UNSET
        if not isinstance(self.meta, Unset):
            meta = self.meta.to_dict()

        descriptors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.descriptors, Unset):
            descriptors = []
            for descriptors_item_data in self.descriptors:
                descriptors_item: dict[str, Any]
                if isinstance(descriptors_item_data, GivenDescriptorType0):
                    descriptors_item = descriptors_item_data.to_dict()
                else:
                    descriptors_item = descriptors_item_data.to_dict()

                descriptors.append(descriptors_item)



        policies = self.policies


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if urls is not UNSET:
            field_dict["urls"] = urls
        if samples is not UNSET:
            field_dict["samples"] = samples
        if images is not UNSET:
            field_dict["images"] = images
        if meta is not UNSET:
            field_dict["meta"] = meta
        if descriptors is not UNSET:
            field_dict["descriptors"] = descriptors
        if policies is not UNSET:
            field_dict["policies"] = policies

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.events_json_body_images_item import EventsJsonBodyImagesItem # noqa: PLC0415
        from ..models.events_json_body_meta import EventsJsonBodyMeta # noqa: PLC0415
        from ..models.given_descriptor_type_0 import GivenDescriptorType0 # noqa: PLC0415
        from ..models.given_descriptor_type_1 import GivenDescriptorType1 # noqa: PLC0415
        d = dict(src_dict)
        urls = cast(list[str], d.pop("urls", UNSET))


        _samples = d.pop("samples", UNSET)
        samples: list[UUID] | Unset = UNSET
        if _samples is not UNSET:
            samples = []
            for samples_item_data in _samples:
                samples_item = UUID(samples_item_data)



                samples.append(samples_item)


        _images = d.pop("images", UNSET)
        images: list[EventsJsonBodyImagesItem] | Unset = UNSET
        if _images is not UNSET:
            images = []
            for images_item_data in _images:
                images_item = EventsJsonBodyImagesItem.from_dict(images_item_data)



                images.append(images_item)


        _meta = d.pop("meta", UNSET)
        meta: EventsJsonBodyMeta | Unset
        if isinstance(_meta,  Unset):
            meta = UNSET
        else:
            meta = EventsJsonBodyMeta.from_dict(_meta)




        _descriptors = d.pop("descriptors", UNSET)
        descriptors: list[GivenDescriptorType0 | GivenDescriptorType1] | Unset = UNSET
        if _descriptors is not UNSET:
            descriptors = []
            for descriptors_item_data in _descriptors:
                def _parse_descriptors_item(data: object) -> GivenDescriptorType0 | GivenDescriptorType1:
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        componentsschemas_given_descriptor_type_0 = GivenDescriptorType0.from_dict(data)



                        return componentsschemas_given_descriptor_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    componentsschemas_given_descriptor_type_1 = GivenDescriptorType1.from_dict(data)



                    return componentsschemas_given_descriptor_type_1

                descriptors_item = _parse_descriptors_item(descriptors_item_data)

                descriptors.append(descriptors_item)


        policies = d.pop("policies", UNSET)

        events_json_body = cls(
            urls=urls,
            samples=samples,
            images=images,
            meta=meta,
            descriptors=descriptors,
            policies=policies,
        )

        return events_json_body

