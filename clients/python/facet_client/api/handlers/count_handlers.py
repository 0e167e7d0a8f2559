from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.count_handlers_response_200 import CountHandlersResponse200
from ...models.error import Error
from ...models.flag import check_flag
from ...models.flag import Flag
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID



def _get_kwargs(
    *,
    description: str | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    handler_type: int | Unset = UNSET,
    is_dynamic: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    params["description"] = description

    json_handler_ids: list[str] | Unset = UNSET
    if not isinstance(handler_ids, Unset):
        json_handler_ids = []
        for handler_ids_item_data in handler_ids:
            handler_ids_item = str(handler_ids_item_data)
            json_handler_ids.append(handler_ids_item)


    params["handler_ids"] = json_handler_ids

    params["handler_type"] = handler_type

    json_is_dynamic: int | Unset = UNSET
    if not isinstance(is_dynamic, Unset):
        json_is_dynamic = is_dynamic

    params["is_dynamic"] = json_is_dynamic


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/6/handlers/count",
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CountHandlersResponse200 | Error | None:
    if response.status_code == 200:
        response_200 = CountHandlersResponse200.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CountHandlersResponse200 | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    description: str | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    handler_type: int | Unset = UNSET,
    is_dynamic: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[CountHandlersResponse200 | Error]:
    """ Count handlers

    Args:
        description (str | Unset): Part of the description.
        handler_ids (list[UUID] | Unset):
        handler_type (int | Unset):
        is_dynamic (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CountHandlersResponse200 | Error]
     """


    kwargs = _get_kwargs(
        description=description,
handler_ids=handler_ids,
handler_type=handler_type,
is_dynamic=is_dynamic,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    description: str | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    handler_type: int | Unset = UNSET,
    is_dynamic: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> CountHandlersResponse200 | Error | None:
    """ Count handlers

    Args:
        description (str | Unset): Part of the description.
        handler_ids (list[UUID] | Unset):
        handler_type (int | Unset):
        is_dynamic (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CountHandlersResponse200 | Error
     """


    return sync_detailed(
        client=client,
description=description,
handler_ids=handler_ids,
handler_type=handler_type,
is_dynamic=is_dynamic,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    description: str | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    handler_type: int | Unset = UNSET,
    is_dynamic: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[CountHandlersResponse200 | Error]:
    """ Count handlers

    Args:
        description (str | Unset): Part of the description.
        handler_ids (list[UUID] | Unset):
        handler_type (int | Unset):
        is_dynamic (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CountHandlersResponse200 | Error]
     """


    kwargs = _get_kwargs(
        description=description,
handler_ids=handler_ids,
handler_type=handler_type,
is_dynamic=is_dynamic,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    description: str | Unset = UNSET,
    handler_ids: list[UUID] | Unset = UNSET,
    handler_type: int | Unset = UNSET,
    is_dynamic: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> CountHandlersResponse200 | Error | None:
    """ Count handlers

    Args:
        description (str | Unset): Part of the description.
        handler_ids (list[UUID] | Unset):
        handler_type (int | Unset):
        is_dynamic (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CountHandlersResponse200 | Error
     """


    return (await asyncio_detailed(
        client=client,
description=description,
handler_ids=handler_ids,
handler_type=handler_type,
is_dynamic=is_dynamic,
luna_request_id=luna_request_id,

    )).parsed
