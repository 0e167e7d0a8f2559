from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.save_image_files_body import SaveImageFilesBody
from ...models.save_image_response_201 import SaveImageResponse201
from ...types import File, FileTypes
from ...types import UNSET, Unset
from io import BytesIO
from typing import cast



def _get_kwargs(
    *,
    body:    File  |     SaveImageFilesBody  | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    params["ttl"] = ttl


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/images",
        "params": params,
    }

    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "image/jpeg"
    if isinstance(body, SaveImageFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | SaveImageResponse201 | None:
    if response.status_code == 201:
        response_201 = SaveImageResponse201.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | SaveImageResponse201]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body:    File  |     SaveImageFilesBody  | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | SaveImageResponse201]:
    """ Save a source image

     It is decoded to see that it is whole, and kept as it is.

    Args:
        ttl (int | Unset): Days, 1 to 365; -1 or absent: kept until it is deleted.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (SaveImageFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SaveImageResponse201]
     """


    kwargs = _get_kwargs(
        body=body,
ttl=ttl,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    body:    File  |     SaveImageFilesBody  | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | SaveImageResponse201 | None:
    """ Save a source image

     It is decoded to see that it is whole, and kept as it is.

    Args:
        ttl (int | Unset): Days, 1 to 365; -1 or absent: kept until it is deleted.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (SaveImageFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SaveImageResponse201
     """


    return sync_detailed(
        client=client,
body=body,
ttl=ttl,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body:    File  |     SaveImageFilesBody  | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | SaveImageResponse201]:
    """ Save a source image

     It is decoded to see that it is whole, and kept as it is.

    Args:
        ttl (int | Unset): Days, 1 to 365; -1 or absent: kept until it is deleted.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (SaveImageFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | SaveImageResponse201]
     """


    kwargs = _get_kwargs(
        body=body,
ttl=ttl,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    body:    File  |     SaveImageFilesBody  | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | SaveImageResponse201 | None:
    """ Save a source image

     It is decoded to see that it is whole, and kept as it is.

    Args:
        ttl (int | Unset): Days, 1 to 365; -1 or absent: kept until it is deleted.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (SaveImageFilesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | SaveImageResponse201
     """


    return (await asyncio_detailed(
        client=client,
body=body,
ttl=ttl,
luna_request_id=luna_request_id,

    )).parsed
