from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.events_json_body import EventsJsonBody
from ...models.flag import check_flag
from ...models.flag import Flag
from ...models.generate_events_files_body import GenerateEventsFilesBody
from ...models.generated_events import GeneratedEvents
from ...types import File, FileTypes
from ...types import UNSET, Unset
from io import BytesIO
from typing import cast
from uuid import UUID



def _get_kwargs(
    handler_id: UUID,
    *,
    body:    File  |     GenerateEventsFilesBody  |     EventsJsonBody  | Unset = UNSET,
    external_id: str | Unset = '',
    user_data: str | Unset = '',
    source: str | Unset = '',
    tags: list[str] | Unset = UNSET,
    stream_id: str | Unset = UNSET,
    track_id: str | Unset = UNSET,
    city: str | Unset = UNSET,
    area: str | Unset = UNSET,
    district: str | Unset = UNSET,
    street: str | Unset = UNSET,
    house_number: str | Unset = UNSET,
    longitude: float | Unset = UNSET,
    latitude: float | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    wait_saving: Flag | Unset = UNSET,
    luna_event_time: str | Unset = UNSET,
    luna_event_end_time: str | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_event_time, Unset):
        headers["luna-event-time"] = luna_event_time

    if not isinstance(luna_event_end_time, Unset):
        headers["luna-event-end-time"] = luna_event_end_time

    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    params["external_id"] = external_id

    params["user_data"] = user_data

    params["source"] = source

    json_tags: list[str] | Unset = UNSET
    if not isinstance(tags, Unset):
        json_tags = tags


    params["tags"] = json_tags

    params["stream_id"] = stream_id

    params["track_id"] = track_id

    params["city"] = city

    params["area"] = area

    params["district"] = district

    params["street"] = street

    params["house_number"] = house_number

    params["longitude"] = longitude

    params["latitude"] = latitude

    params["image_type"] = image_type

    json_warped_image: int | Unset = UNSET
    if not isinstance(warped_image, Unset):
        json_warped_image = warped_image

    params["warped_image"] = json_warped_image

    json_use_exif_info: int | Unset = UNSET
    if not isinstance(use_exif_info, Unset):
        json_use_exif_info = use_exif_info

    params["use_exif_info"] = json_use_exif_info

    json_aggregate_attributes: int | Unset = UNSET
    if not isinstance(aggregate_attributes, Unset):
        json_aggregate_attributes = aggregate_attributes

    params["aggregate_attributes"] = json_aggregate_attributes

    json_wait_saving: int | Unset = UNSET
    if not isinstance(wait_saving, Unset):
        json_wait_saving = wait_saving

    params["wait_saving"] = json_wait_saving


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/handlers/{handler_id}/events".format(handler_id=quote(str(handler_id), safe=""),),
        "params": params,
    }

    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "image/jpeg"
    if isinstance(body, GenerateEventsFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    if isinstance(body, EventsJsonBody):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | GeneratedEvents | None:
    if response.status_code == 201:
        response_201 = GeneratedEvents.from_dict(response.json())



        return response_201

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())



        return response_403

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())



        return response_404

    if response.status_code == 405:
        response_405 = Error.from_dict(response.json())



        return response_405

    if response.status_code == 406:
        response_406 = Error.from_dict(response.json())



        return response_406

    if response.status_code == 409:
        response_409 = Error.from_dict(response.json())



        return response_409

    if response.status_code == 413:
        response_413 = Error.from_dict(response.json())



        return response_413

    if response.status_code == 415:
        response_415 = Error.from_dict(response.json())



        return response_415

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())



        return response_429

    if response.status_code == 431:
        response_431 = Error.from_dict(response.json())



        return response_431

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())



        return response_500

    if response.status_code == 503:
        response_503 = Error.from_dict(response.json())



        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | GeneratedEvents]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    handler_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     GenerateEventsFilesBody  |     EventsJsonBody  | Unset = UNSET,
    external_id: str | Unset = '',
    user_data: str | Unset = '',
    source: str | Unset = '',
    tags: list[str] | Unset = UNSET,
    stream_id: str | Unset = UNSET,
    track_id: str | Unset = UNSET,
    city: str | Unset = UNSET,
    area: str | Unset = UNSET,
    district: str | Unset = UNSET,
    street: str | Unset = UNSET,
    house_number: str | Unset = UNSET,
    longitude: float | Unset = UNSET,
    latitude: float | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    wait_saving: Flag | Unset = UNSET,
    luna_event_time: str | Unset = UNSET,
    luna_event_end_time: str | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GeneratedEvents]:
    """ Turn photos into events

     Finds the faces on the photos, runs the policies of the handler over them and stores what these ask
    for. A photo that cannot be used is an error of that image in the answer. Sent again with the same
    Luna-Request-Id, the request is answered as the first time and changes nothing.

    Args:
        handler_id (UUID): A UUID, in lower case.
        external_id (str | Unset):  Default: ''.
        user_data (str | Unset):  Default: ''.
        source (str | Unset):  Default: ''.
        tags (list[str] | Unset):
        stream_id (str | Unset):
        track_id (str | Unset):
        city (str | Unset):
        area (str | Unset):
        district (str | Unset):
        street (str | Unset):
        house_number (str | Unset):
        longitude (float | Unset):
        latitude (float | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_event_time (str | Unset):
        luna_event_end_time (str | Unset):
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (GenerateEventsFilesBody): At most 20 images or descriptors, 64 MiB in all, unless
            configured otherwise.
        body (EventsJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GeneratedEvents]
     """


    kwargs = _get_kwargs(
        handler_id=handler_id,
body=body,
external_id=external_id,
user_data=user_data,
source=source,
tags=tags,
stream_id=stream_id,
track_id=track_id,
city=city,
area=area,
district=district,
street=street,
house_number=house_number,
longitude=longitude,
latitude=latitude,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
aggregate_attributes=aggregate_attributes,
wait_saving=wait_saving,
luna_event_time=luna_event_time,
luna_event_end_time=luna_event_end_time,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    handler_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     GenerateEventsFilesBody  |     EventsJsonBody  | Unset = UNSET,
    external_id: str | Unset = '',
    user_data: str | Unset = '',
    source: str | Unset = '',
    tags: list[str] | Unset = UNSET,
    stream_id: str | Unset = UNSET,
    track_id: str | Unset = UNSET,
    city: str | Unset = UNSET,
    area: str | Unset = UNSET,
    district: str | Unset = UNSET,
    street: str | Unset = UNSET,
    house_number: str | Unset = UNSET,
    longitude: float | Unset = UNSET,
    latitude: float | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    wait_saving: Flag | Unset = UNSET,
    luna_event_time: str | Unset = UNSET,
    luna_event_end_time: str | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | GeneratedEvents | None:
    """ Turn photos into events

     Finds the faces on the photos, runs the policies of the handler over them and stores what these ask
    for. A photo that cannot be used is an error of that image in the answer. Sent again with the same
    Luna-Request-Id, the request is answered as the first time and changes nothing.

    Args:
        handler_id (UUID): A UUID, in lower case.
        external_id (str | Unset):  Default: ''.
        user_data (str | Unset):  Default: ''.
        source (str | Unset):  Default: ''.
        tags (list[str] | Unset):
        stream_id (str | Unset):
        track_id (str | Unset):
        city (str | Unset):
        area (str | Unset):
        district (str | Unset):
        street (str | Unset):
        house_number (str | Unset):
        longitude (float | Unset):
        latitude (float | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_event_time (str | Unset):
        luna_event_end_time (str | Unset):
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (GenerateEventsFilesBody): At most 20 images or descriptors, 64 MiB in all, unless
            configured otherwise.
        body (EventsJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GeneratedEvents
     """


    return sync_detailed(
        handler_id=handler_id,
client=client,
body=body,
external_id=external_id,
user_data=user_data,
source=source,
tags=tags,
stream_id=stream_id,
track_id=track_id,
city=city,
area=area,
district=district,
street=street,
house_number=house_number,
longitude=longitude,
latitude=latitude,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
aggregate_attributes=aggregate_attributes,
wait_saving=wait_saving,
luna_event_time=luna_event_time,
luna_event_end_time=luna_event_end_time,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    handler_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     GenerateEventsFilesBody  |     EventsJsonBody  | Unset = UNSET,
    external_id: str | Unset = '',
    user_data: str | Unset = '',
    source: str | Unset = '',
    tags: list[str] | Unset = UNSET,
    stream_id: str | Unset = UNSET,
    track_id: str | Unset = UNSET,
    city: str | Unset = UNSET,
    area: str | Unset = UNSET,
    district: str | Unset = UNSET,
    street: str | Unset = UNSET,
    house_number: str | Unset = UNSET,
    longitude: float | Unset = UNSET,
    latitude: float | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    wait_saving: Flag | Unset = UNSET,
    luna_event_time: str | Unset = UNSET,
    luna_event_end_time: str | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GeneratedEvents]:
    """ Turn photos into events

     Finds the faces on the photos, runs the policies of the handler over them and stores what these ask
    for. A photo that cannot be used is an error of that image in the answer. Sent again with the same
    Luna-Request-Id, the request is answered as the first time and changes nothing.

    Args:
        handler_id (UUID): A UUID, in lower case.
        external_id (str | Unset):  Default: ''.
        user_data (str | Unset):  Default: ''.
        source (str | Unset):  Default: ''.
        tags (list[str] | Unset):
        stream_id (str | Unset):
        track_id (str | Unset):
        city (str | Unset):
        area (str | Unset):
        district (str | Unset):
        street (str | Unset):
        house_number (str | Unset):
        longitude (float | Unset):
        latitude (float | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_event_time (str | Unset):
        luna_event_end_time (str | Unset):
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (GenerateEventsFilesBody): At most 20 images or descriptors, 64 MiB in all, unless
            configured otherwise.
        body (EventsJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GeneratedEvents]
     """


    kwargs = _get_kwargs(
        handler_id=handler_id,
body=body,
external_id=external_id,
user_data=user_data,
source=source,
tags=tags,
stream_id=stream_id,
track_id=track_id,
city=city,
area=area,
district=district,
street=street,
house_number=house_number,
longitude=longitude,
latitude=latitude,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
aggregate_attributes=aggregate_attributes,
wait_saving=wait_saving,
luna_event_time=luna_event_time,
luna_event_end_time=luna_event_end_time,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    handler_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     GenerateEventsFilesBody  |     EventsJsonBody  | Unset = UNSET,
    external_id: str | Unset = '',
    user_data: str | Unset = '',
    source: str | Unset = '',
    tags: list[str] | Unset = UNSET,
    stream_id: str | Unset = UNSET,
    track_id: str | Unset = UNSET,
    city: str | Unset = UNSET,
    area: str | Unset = UNSET,
    district: str | Unset = UNSET,
    street: str | Unset = UNSET,
    house_number: str | Unset = UNSET,
    longitude: float | Unset = UNSET,
    latitude: float | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    wait_saving: Flag | Unset = UNSET,
    luna_event_time: str | Unset = UNSET,
    luna_event_end_time: str | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | GeneratedEvents | None:
    """ Turn photos into events

     Finds the faces on the photos, runs the policies of the handler over them and stores what these ask
    for. A photo that cannot be used is an error of that image in the answer. Sent again with the same
    Luna-Request-Id, the request is answered as the first time and changes nothing.

    Args:
        handler_id (UUID): A UUID, in lower case.
        external_id (str | Unset):  Default: ''.
        user_data (str | Unset):  Default: ''.
        source (str | Unset):  Default: ''.
        tags (list[str] | Unset):
        stream_id (str | Unset):
        track_id (str | Unset):
        city (str | Unset):
        area (str | Unset):
        district (str | Unset):
        street (str | Unset):
        house_number (str | Unset):
        longitude (float | Unset):
        latitude (float | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_event_time (str | Unset):
        luna_event_end_time (str | Unset):
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (GenerateEventsFilesBody): At most 20 images or descriptors, 64 MiB in all, unless
            configured otherwise.
        body (EventsJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GeneratedEvents
     """


    return (await asyncio_detailed(
        handler_id=handler_id,
client=client,
body=body,
external_id=external_id,
user_data=user_data,
source=source,
tags=tags,
stream_id=stream_id,
track_id=track_id,
city=city,
area=area,
district=district,
street=street,
house_number=house_number,
longitude=longitude,
latitude=latitude,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
aggregate_attributes=aggregate_attributes,
wait_saving=wait_saving,
luna_event_time=luna_event_time,
luna_event_end_time=luna_event_end_time,
luna_request_id=luna_request_id,

    )).parsed
