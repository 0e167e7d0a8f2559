from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.get_lists_response_200 import GetListsResponse200
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID



def _get_kwargs(
    *,
    user_data: str | Unset = UNSET,
    list_ids: list[UUID] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    params["user_data"] = user_data

    json_list_ids: list[str] | Unset = UNSET
    if not isinstance(list_ids, Unset):
        json_list_ids = []
        for list_ids_item_data in list_ids:
            list_ids_item = str(list_ids_item_data)
            json_list_ids.append(list_ids_item)


    params["list_ids"] = json_list_ids

    params["page"] = page

    params["page_size"] = page_size


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/6/lists",
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | GetListsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetListsResponse200.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | GetListsResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user_data: str | Unset = UNSET,
    list_ids: list[UUID] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetListsResponse200]:
    """ Read lists, the newest first

    Args:
        user_data (str | Unset): Part of the user data.
        list_ids (list[UUID] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetListsResponse200]
     """


    kwargs = _get_kwargs(
        user_data=user_data,
list_ids=list_ids,
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
    user_data: str | Unset = UNSET,
    list_ids: list[UUID] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetListsResponse200 | None:
    """ Read lists, the newest first

    Args:
        user_data (str | Unset): Part of the user data.
        list_ids (list[UUID] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetListsResponse200
     """


    return sync_detailed(
        client=client,
user_data=user_data,
list_ids=list_ids,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    user_data: str | Unset = UNSET,
    list_ids: list[UUID] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetListsResponse200]:
    """ Read lists, the newest first

    Args:
        user_data (str | Unset): Part of the user data.
        list_ids (list[UUID] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetListsResponse200]
     """


    kwargs = _get_kwargs(
        user_data=user_data,
list_ids=list_ids,
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
    user_data: str | Unset = UNSET,
    list_ids: list[UUID] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetListsResponse200 | None:
    """ Read lists, the newest first

    Args:
        user_data (str | Unset): Part of the user data.
        list_ids (list[UUID] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetListsResponse200
     """


    return (await asyncio_detailed(
        client=client,
user_data=user_data,
list_ids=list_ids,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    )).parsed
