from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.flag import check_flag
from ...models.flag import Flag
from ...models.raw_event import RawEvent
from ...models.saved_event import SavedEvent
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID



def _get_kwargs(
    handler_id: UUID,
    *,
    body: RawEvent,
    wait_saving: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_wait_saving: int | Unset = UNSET
    if not isinstance(wait_saving, Unset):
        json_wait_saving = wait_saving

    params["wait_saving"] = json_wait_saving


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/handlers/{handler_id}/events/raw".format(handler_id=quote(str(handler_id), safe=""),),
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | SavedEvent | None:
    if response.status_code == 201:
        response_201 = SavedEvent.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | SavedEvent]:
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
    body: RawEvent,
    wait_saving: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | SavedEvent]:
    """ Save an event that was made elsewhere

     Nothing is detected or matched: the event is stored as it comes. It can be read once it is answered.

    Args:
        handler_id (UUID): A UUID, in lower case.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (RawEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SavedEvent]
     """


    kwargs = _get_kwargs(
        handler_id=handler_id,
body=body,
wait_saving=wait_saving,
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
    body: RawEvent,
    wait_saving: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | SavedEvent | None:
    """ Save an event that was made elsewhere

     Nothing is detected or matched: the event is stored as it comes. It can be read once it is answered.

    Args:
        handler_id (UUID): A UUID, in lower case.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (RawEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SavedEvent
     """


    return sync_detailed(
        handler_id=handler_id,
client=client,
body=body,
wait_saving=wait_saving,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    handler_id: UUID,
    *,
    client: AuthenticatedClient,
    body: RawEvent,
    wait_saving: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | SavedEvent]:
    """ Save an event that was made elsewhere

     Nothing is detected or matched: the event is stored as it comes. It can be read once it is answered.

    Args:
        handler_id (UUID): A UUID, in lower case.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (RawEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SavedEvent]
     """


    kwargs = _get_kwargs(
        handler_id=handler_id,
body=body,
wait_saving=wait_saving,
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
    body: RawEvent,
    wait_saving: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | SavedEvent | None:
    """ Save an event that was made elsewhere

     Nothing is detected or matched: the event is stored as it comes. It can be read once it is answered.

    Args:
        handler_id (UUID): A UUID, in lower case.
        wait_saving (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (RawEvent):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SavedEvent
     """


    return (await asyncio_detailed(
        handler_id=handler_id,
client=client,
body=body,
wait_saving=wait_saving,
luna_request_id=luna_request_id,

    )).parsed
