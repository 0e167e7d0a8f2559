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
from ...models.healthcheck_response_200 import HealthcheckResponse200
from ...models.unhealthy import Unhealthy
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    *,
    include_luna_services: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_include_luna_services: int | Unset = UNSET
    if not isinstance(include_luna_services, Unset):
        json_include_luna_services = include_luna_services

    params["include_luna_services"] = json_include_luna_services


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/healthcheck",
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | HealthcheckResponse200 | Unhealthy | None:
    if response.status_code == 200:
        response_200 = HealthcheckResponse200.from_dict(response.json())



        return response_200

    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())



        return response_400

    if response.status_code == 405:
        response_405 = Error.from_dict(response.json())



        return response_405

    if response.status_code == 406:
        response_406 = Error.from_dict(response.json())



        return response_406

    if response.status_code == 431:
        response_431 = Error.from_dict(response.json())



        return response_431

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())



        return response_500

    if response.status_code == 502:
        response_502 = Unhealthy.from_dict(response.json())



        return response_502

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | HealthcheckResponse200 | Unhealthy]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    include_luna_services: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | HealthcheckResponse200 | Unhealthy]:
    """ Check each dependency

     Asks all dependencies at once, each for at most 2 seconds. With `include_luna_services` 1 also
    whether a process of each role runs.

    Args:
        include_luna_services (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | HealthcheckResponse200 | Unhealthy]
     """


    kwargs = _get_kwargs(
        include_luna_services=include_luna_services,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient | Client,
    include_luna_services: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | HealthcheckResponse200 | Unhealthy | None:
    """ Check each dependency

     Asks all dependencies at once, each for at most 2 seconds. With `include_luna_services` 1 also
    whether a process of each role runs.

    Args:
        include_luna_services (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | HealthcheckResponse200 | Unhealthy
     """


    return sync_detailed(
        client=client,
include_luna_services=include_luna_services,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    include_luna_services: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | HealthcheckResponse200 | Unhealthy]:
    """ Check each dependency

     Asks all dependencies at once, each for at most 2 seconds. With `include_luna_services` 1 also
    whether a process of each role runs.

    Args:
        include_luna_services (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | HealthcheckResponse200 | Unhealthy]
     """


    kwargs = _get_kwargs(
        include_luna_services=include_luna_services,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    include_luna_services: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | HealthcheckResponse200 | Unhealthy | None:
    """ Check each dependency

     Asks all dependencies at once, each for at most 2 seconds. With `include_luna_services` 1 also
    whether a process of each role runs.

    Args:
        include_luna_services (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | HealthcheckResponse200 | Unhealthy
     """


    return (await asyncio_detailed(
        client=client,
include_luna_services=include_luna_services,
luna_request_id=luna_request_id,

    )).parsed
