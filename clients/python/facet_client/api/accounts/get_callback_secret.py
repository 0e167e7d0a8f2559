from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.get_callback_secret_response_200 import GetCallbackSecretResponse200
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    *,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/6/account/callback_secret",
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | GetCallbackSecretResponse200 | None:
    if response.status_code == 200:
        response_200 = GetCallbackSecretResponse200.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | GetCallbackSecretResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetCallbackSecretResponse200]:
    """ Read the key that signs the own callbacks

     Of the caller itself, whichever account it may read. X-Facet-Signature is made with it.

    Args:
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetCallbackSecretResponse200]
     """


    kwargs = _get_kwargs(
        luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetCallbackSecretResponse200 | None:
    """ Read the key that signs the own callbacks

     Of the caller itself, whichever account it may read. X-Facet-Signature is made with it.

    Args:
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetCallbackSecretResponse200
     """


    return sync_detailed(
        client=client,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetCallbackSecretResponse200]:
    """ Read the key that signs the own callbacks

     Of the caller itself, whichever account it may read. X-Facet-Signature is made with it.

    Args:
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetCallbackSecretResponse200]
     """


    kwargs = _get_kwargs(
        luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetCallbackSecretResponse200 | None:
    """ Read the key that signs the own callbacks

     Of the caller itself, whichever account it may read. X-Facet-Signature is made with it.

    Args:
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetCallbackSecretResponse200
     """


    return (await asyncio_detailed(
        client=client,
luna_request_id=luna_request_id,

    )).parsed
