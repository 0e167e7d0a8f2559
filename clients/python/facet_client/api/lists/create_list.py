from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.create_list_response_201 import CreateListResponse201
from ...models.error import Error
from ...models.new_list import NewList
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    *,
    body: NewList,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/lists",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CreateListResponse201 | Error | None:
    if response.status_code == 201:
        response_201 = CreateListResponse201.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CreateListResponse201 | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: NewList,
    luna_request_id: str | Unset = UNSET,

) -> Response[CreateListResponse201 | Error]:
    """ Create an empty list

    Args:
        luna_request_id (str | Unset):
        body (NewList): A new, empty list. `list_id`: the wanted id; made up without it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateListResponse201 | Error]
     """


    kwargs = _get_kwargs(
        body=body,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    body: NewList,
    luna_request_id: str | Unset = UNSET,

) -> CreateListResponse201 | Error | None:
    """ Create an empty list

    Args:
        luna_request_id (str | Unset):
        body (NewList): A new, empty list. `list_id`: the wanted id; made up without it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateListResponse201 | Error
     """


    return sync_detailed(
        client=client,
body=body,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: NewList,
    luna_request_id: str | Unset = UNSET,

) -> Response[CreateListResponse201 | Error]:
    """ Create an empty list

    Args:
        luna_request_id (str | Unset):
        body (NewList): A new, empty list. `list_id`: the wanted id; made up without it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CreateListResponse201 | Error]
     """


    kwargs = _get_kwargs(
        body=body,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    body: NewList,
    luna_request_id: str | Unset = UNSET,

) -> CreateListResponse201 | Error | None:
    """ Create an empty list

    Args:
        luna_request_id (str | Unset):
        body (NewList): A new, empty list. `list_id`: the wanted id; made up without it.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CreateListResponse201 | Error
     """


    return (await asyncio_detailed(
        client=client,
body=body,
luna_request_id=luna_request_id,

    )).parsed
