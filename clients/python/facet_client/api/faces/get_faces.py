from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.get_faces_response_200 import GetFacesResponse200
from ...models.get_faces_targets_item import check_get_faces_targets_item
from ...models.get_faces_targets_item import GetFacesTargetsItem
from ...types import UNSET, Unset
from typing import cast
from typing import Literal, cast
from uuid import UUID
import datetime



def _get_kwargs(
    *,
    list_id: Literal['null'] | Unset | UUID = UNSET,
    user_data: str | Unset = UNSET,
    event_id: UUID | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    face_id_gte: UUID | Unset = UNSET,
    face_id_lt: UUID | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetFacesTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_list_id: Literal['null'] | str | Unset
    if isinstance(list_id, Unset):
        json_list_id = UNSET
    elif isinstance(list_id, UUID):
        json_list_id = str(list_id)
    else:
        json_list_id = list_id
    params["list_id"] = json_list_id

    params["user_data"] = user_data

    json_event_id: str | Unset = UNSET
    if not isinstance(event_id, Unset):
        json_event_id = str(event_id)
    params["event_id"] = json_event_id

    json_external_ids: list[str] | Unset = UNSET
    if not isinstance(external_ids, Unset):
        json_external_ids = external_ids


    params["external_ids"] = json_external_ids

    json_face_ids: list[str] | Unset = UNSET
    if not isinstance(face_ids, Unset):
        json_face_ids = []
        for face_ids_item_data in face_ids:
            face_ids_item = str(face_ids_item_data)
            json_face_ids.append(face_ids_item)


    params["face_ids"] = json_face_ids

    json_face_id_gte: str | Unset = UNSET
    if not isinstance(face_id_gte, Unset):
        json_face_id_gte = str(face_id_gte)
    params["face_id__gte"] = json_face_id_gte

    json_face_id_lt: str | Unset = UNSET
    if not isinstance(face_id_lt, Unset):
        json_face_id_lt = str(face_id_lt)
    params["face_id__lt"] = json_face_id_lt

    json_create_time_gte: str | Unset
    if isinstance(create_time_gte, Unset):
        json_create_time_gte = UNSET
    elif isinstance(create_time_gte, datetime.datetime):
        json_create_time_gte = create_time_gte.isoformat()
    else:
        json_create_time_gte = create_time_gte
    params["create_time__gte"] = json_create_time_gte

    json_create_time_lt: str | Unset
    if isinstance(create_time_lt, Unset):
        json_create_time_lt = UNSET
    elif isinstance(create_time_lt, datetime.datetime):
        json_create_time_lt = create_time_lt.isoformat()
    else:
        json_create_time_lt = create_time_lt
    params["create_time__lt"] = json_create_time_lt

    json_targets: list[str] | Unset = UNSET
    if not isinstance(targets, Unset):
        json_targets = []
        for targets_item_data in targets:
            targets_item: str = targets_item_data
            json_targets.append(targets_item)


    params["targets"] = json_targets

    params["page"] = page

    params["page_size"] = page_size


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/6/faces",
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | GetFacesResponse200 | None:
    if response.status_code == 200:
        response_200 = GetFacesResponse200.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())



        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())



        return response_403

    if response.status_code == 405:
        response_405 = Error.from_dict(response.json())



        return response_405

    if response.status_code == 406:
        response_406 = Error.from_dict(response.json())



        return response_406

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | GetFacesResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    list_id: Literal['null'] | Unset | UUID = UNSET,
    user_data: str | Unset = UNSET,
    event_id: UUID | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    face_id_gte: UUID | Unset = UNSET,
    face_id_lt: UUID | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetFacesTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetFacesResponse200]:
    """ List faces, the newest first

    Args:
        list_id (Literal['null'] | Unset | UUID): Faces in this list; `null`: faces in no list.
        user_data (str | Unset): Part of the user data.
        event_id (UUID | Unset): A UUID, in lower case.
        external_ids (list[str] | Unset):
        face_ids (list[UUID] | Unset):
        face_id_gte (UUID | Unset): A UUID, in lower case.
        face_id_lt (UUID | Unset): A UUID, in lower case.
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetFacesTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetFacesResponse200]
     """


    kwargs = _get_kwargs(
        list_id=list_id,
user_data=user_data,
event_id=event_id,
external_ids=external_ids,
face_ids=face_ids,
face_id_gte=face_id_gte,
face_id_lt=face_id_lt,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
targets=targets,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    list_id: Literal['null'] | Unset | UUID = UNSET,
    user_data: str | Unset = UNSET,
    event_id: UUID | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    face_id_gte: UUID | Unset = UNSET,
    face_id_lt: UUID | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetFacesTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetFacesResponse200 | None:
    """ List faces, the newest first

    Args:
        list_id (Literal['null'] | Unset | UUID): Faces in this list; `null`: faces in no list.
        user_data (str | Unset): Part of the user data.
        event_id (UUID | Unset): A UUID, in lower case.
        external_ids (list[str] | Unset):
        face_ids (list[UUID] | Unset):
        face_id_gte (UUID | Unset): A UUID, in lower case.
        face_id_lt (UUID | Unset): A UUID, in lower case.
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetFacesTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetFacesResponse200
     """


    return sync_detailed(
        client=client,
list_id=list_id,
user_data=user_data,
event_id=event_id,
external_ids=external_ids,
face_ids=face_ids,
face_id_gte=face_id_gte,
face_id_lt=face_id_lt,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
targets=targets,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    list_id: Literal['null'] | Unset | UUID = UNSET,
    user_data: str | Unset = UNSET,
    event_id: UUID | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    face_id_gte: UUID | Unset = UNSET,
    face_id_lt: UUID | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetFacesTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetFacesResponse200]:
    """ List faces, the newest first

    Args:
        list_id (Literal['null'] | Unset | UUID): Faces in this list; `null`: faces in no list.
        user_data (str | Unset): Part of the user data.
        event_id (UUID | Unset): A UUID, in lower case.
        external_ids (list[str] | Unset):
        face_ids (list[UUID] | Unset):
        face_id_gte (UUID | Unset): A UUID, in lower case.
        face_id_lt (UUID | Unset): A UUID, in lower case.
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetFacesTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetFacesResponse200]
     """


    kwargs = _get_kwargs(
        list_id=list_id,
user_data=user_data,
event_id=event_id,
external_ids=external_ids,
face_ids=face_ids,
face_id_gte=face_id_gte,
face_id_lt=face_id_lt,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
targets=targets,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    list_id: Literal['null'] | Unset | UUID = UNSET,
    user_data: str | Unset = UNSET,
    event_id: UUID | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    face_id_gte: UUID | Unset = UNSET,
    face_id_lt: UUID | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetFacesTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetFacesResponse200 | None:
    """ List faces, the newest first

    Args:
        list_id (Literal['null'] | Unset | UUID): Faces in this list; `null`: faces in no list.
        user_data (str | Unset): Part of the user data.
        event_id (UUID | Unset): A UUID, in lower case.
        external_ids (list[str] | Unset):
        face_ids (list[UUID] | Unset):
        face_id_gte (UUID | Unset): A UUID, in lower case.
        face_id_lt (UUID | Unset): A UUID, in lower case.
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetFacesTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetFacesResponse200
     """


    return (await asyncio_detailed(
        client=client,
list_id=list_id,
user_data=user_data,
event_id=event_id,
external_ids=external_ids,
face_ids=face_ids,
face_id_gte=face_id_gte,
face_id_lt=face_id_lt,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
targets=targets,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    )).parsed
