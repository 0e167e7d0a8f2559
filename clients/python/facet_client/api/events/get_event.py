from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.get_event_targets_item import check_get_event_targets_item
from ...models.get_event_targets_item import GetEventTargetsItem
from ...models.some_of_event import SomeOfEvent
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID



def _get_kwargs(
    event_id: UUID,
    *,
    targets: list[GetEventTargetsItem] | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_targets: list[str] | Unset = UNSET
    if not isinstance(targets, Unset):
        json_targets = []
        for targets_item_data in targets:
            targets_item: str = targets_item_data
            json_targets.append(targets_item)


    params["targets"] = json_targets


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/6/events/{event_id}".format(event_id=quote(str(event_id), safe=""),),
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | SomeOfEvent | None:
    if response.status_code == 200:
        response_200 = SomeOfEvent.from_dict(response.json())



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

    if response.status_code == 404:
        response_404 = Error.from_dict(response.json())



        return response_404

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | SomeOfEvent]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    event_id: UUID,
    *,
    client: AuthenticatedClient,
    targets: list[GetEventTargetsItem] | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | SomeOfEvent]:
    """ Read a stored event, or check that it exists

    Args:
        event_id (UUID): A UUID, in lower case.
        targets (list[GetEventTargetsItem] | Unset):
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SomeOfEvent]
     """


    kwargs = _get_kwargs(
        event_id=event_id,
targets=targets,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    event_id: UUID,
    *,
    client: AuthenticatedClient,
    targets: list[GetEventTargetsItem] | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | SomeOfEvent | None:
    """ Read a stored event, or check that it exists

    Args:
        event_id (UUID): A UUID, in lower case.
        targets (list[GetEventTargetsItem] | Unset):
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SomeOfEvent
     """


    return sync_detailed(
        event_id=event_id,
client=client,
targets=targets,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    event_id: UUID,
    *,
    client: AuthenticatedClient,
    targets: list[GetEventTargetsItem] | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | SomeOfEvent]:
    """ Read a stored event, or check that it exists

    Args:
        event_id (UUID): A UUID, in lower case.
        targets (list[GetEventTargetsItem] | Unset):
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SomeOfEvent]
     """


    kwargs = _get_kwargs(
        event_id=event_id,
targets=targets,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    event_id: UUID,
    *,
    client: AuthenticatedClient,
    targets: list[GetEventTargetsItem] | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | SomeOfEvent | None:
    """ Read a stored event, or check that it exists

    Args:
        event_id (UUID): A UUID, in lower case.
        targets (list[GetEventTargetsItem] | Unset):
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SomeOfEvent
     """


    return (await asyncio_detailed(
        event_id=event_id,
client=client,
targets=targets,
luna_request_id=luna_request_id,

    )).parsed
