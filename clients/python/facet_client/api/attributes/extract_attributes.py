from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.extractions_item import ExtractionsItem
from ...models.flag import check_flag
from ...models.flag import Flag
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID



def _get_kwargs(
    *,
    body: list[UUID],
    extract_descriptor: Flag | Unset = UNSET,
    extract_basic_attributes: Flag | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_extract_descriptor: int | Unset = UNSET
    if not isinstance(extract_descriptor, Unset):
        json_extract_descriptor = extract_descriptor

    params["extract_descriptor"] = json_extract_descriptor

    json_extract_basic_attributes: int | Unset = UNSET
    if not isinstance(extract_basic_attributes, Unset):
        json_extract_basic_attributes = extract_basic_attributes

    params["extract_basic_attributes"] = json_extract_basic_attributes

    params["score_threshold"] = score_threshold

    json_aggregate_attributes: int | Unset = UNSET
    if not isinstance(aggregate_attributes, Unset):
        json_aggregate_attributes = aggregate_attributes

    params["aggregate_attributes"] = json_aggregate_attributes

    params["ttl"] = ttl


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/extractor",
        "params": params,
    }

    _kwargs["json"] = []
    for body_item_data in body:
        body_item = str(body_item_data)
        _kwargs["json"].append(body_item)



    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | list[ExtractionsItem] | None:
    if response.status_code == 201:
        response_201 = []
        _response_201 = response.json()
        for componentsschemas_extractions_item_data in (_response_201):
            componentsschemas_extractions_item = ExtractionsItem.from_dict(componentsschemas_extractions_item_data)



            response_201.append(componentsschemas_extractions_item)

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | list[ExtractionsItem]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: list[UUID],
    extract_descriptor: Flag | Unset = UNSET,
    extract_basic_attributes: Flag | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | list[ExtractionsItem]]:
    """ Extract temporary attributes from stored samples of faces

     The attributes are kept before the answer comes. Sent again with the same Luna-Request-Id, the
    request is answered as the first time and keeps nothing more.

    Args:
        extract_descriptor (Flag | Unset): 0 no, 1 yes.
        extract_basic_attributes (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Samples whose descriptor has a lower score are left out.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        ttl (int | Unset): Seconds that the attributes are kept; 300 when left out.
        luna_request_id (str | Unset):
        body (list[UUID]): Ids of samples; at most 20 unless configured otherwise.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | list[ExtractionsItem]]
     """


    kwargs = _get_kwargs(
        body=body,
extract_descriptor=extract_descriptor,
extract_basic_attributes=extract_basic_attributes,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
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
    body: list[UUID],
    extract_descriptor: Flag | Unset = UNSET,
    extract_basic_attributes: Flag | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | list[ExtractionsItem] | None:
    """ Extract temporary attributes from stored samples of faces

     The attributes are kept before the answer comes. Sent again with the same Luna-Request-Id, the
    request is answered as the first time and keeps nothing more.

    Args:
        extract_descriptor (Flag | Unset): 0 no, 1 yes.
        extract_basic_attributes (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Samples whose descriptor has a lower score are left out.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        ttl (int | Unset): Seconds that the attributes are kept; 300 when left out.
        luna_request_id (str | Unset):
        body (list[UUID]): Ids of samples; at most 20 unless configured otherwise.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | list[ExtractionsItem]
     """


    return sync_detailed(
        client=client,
body=body,
extract_descriptor=extract_descriptor,
extract_basic_attributes=extract_basic_attributes,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
ttl=ttl,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: list[UUID],
    extract_descriptor: Flag | Unset = UNSET,
    extract_basic_attributes: Flag | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | list[ExtractionsItem]]:
    """ Extract temporary attributes from stored samples of faces

     The attributes are kept before the answer comes. Sent again with the same Luna-Request-Id, the
    request is answered as the first time and keeps nothing more.

    Args:
        extract_descriptor (Flag | Unset): 0 no, 1 yes.
        extract_basic_attributes (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Samples whose descriptor has a lower score are left out.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        ttl (int | Unset): Seconds that the attributes are kept; 300 when left out.
        luna_request_id (str | Unset):
        body (list[UUID]): Ids of samples; at most 20 unless configured otherwise.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | list[ExtractionsItem]]
     """


    kwargs = _get_kwargs(
        body=body,
extract_descriptor=extract_descriptor,
extract_basic_attributes=extract_basic_attributes,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
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
    body: list[UUID],
    extract_descriptor: Flag | Unset = UNSET,
    extract_basic_attributes: Flag | Unset = UNSET,
    score_threshold: float | Unset = UNSET,
    aggregate_attributes: Flag | Unset = UNSET,
    ttl: int | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | list[ExtractionsItem] | None:
    """ Extract temporary attributes from stored samples of faces

     The attributes are kept before the answer comes. Sent again with the same Luna-Request-Id, the
    request is answered as the first time and keeps nothing more.

    Args:
        extract_descriptor (Flag | Unset): 0 no, 1 yes.
        extract_basic_attributes (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Samples whose descriptor has a lower score are left out.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        ttl (int | Unset): Seconds that the attributes are kept; 300 when left out.
        luna_request_id (str | Unset):
        body (list[UUID]): Ids of samples; at most 20 unless configured otherwise.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | list[ExtractionsItem]
     """


    return (await asyncio_detailed(
        client=client,
body=body,
extract_descriptor=extract_descriptor,
extract_basic_attributes=extract_basic_attributes,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
ttl=ttl,
luna_request_id=luna_request_id,

    )).parsed
