from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.account_type import AccountType
from ...models.account_type import check_account_type
from ...models.error import Error
from ...models.get_accounts_response_200 import GetAccountsResponse200
from ...models.get_accounts_targets_item import check_get_accounts_targets_item
from ...models.get_accounts_targets_item import GetAccountsTargetsItem
from ...types import UNSET, Unset
from typing import cast
from uuid import UUID
import datetime



def _get_kwargs(
    *,
    account_ids: list[UUID] | Unset = UNSET,
    logins: list[str] | Unset = UNSET,
    login: str | Unset = UNSET,
    account_type: AccountType | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetAccountsTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_account_ids: list[str] | Unset = UNSET
    if not isinstance(account_ids, Unset):
        json_account_ids = []
        for account_ids_item_data in account_ids:
            account_ids_item = str(account_ids_item_data)
            json_account_ids.append(account_ids_item)


    params["account_ids"] = json_account_ids

    json_logins: list[str] | Unset = UNSET
    if not isinstance(logins, Unset):
        json_logins = logins


    params["logins"] = json_logins

    params["login"] = login

    json_account_type: str | Unset = UNSET
    if not isinstance(account_type, Unset):
        json_account_type = account_type

    params["account_type"] = json_account_type

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
        "url": "/6/accounts",
        "params": params,
    }


    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | GetAccountsResponse200 | None:
    if response.status_code == 200:
        response_200 = GetAccountsResponse200.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | GetAccountsResponse200]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    account_ids: list[UUID] | Unset = UNSET,
    logins: list[str] | Unset = UNSET,
    login: str | Unset = UNSET,
    account_type: AccountType | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetAccountsTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetAccountsResponse200]:
    """ Read all accounts, the newest first

     For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.

    Args:
        account_ids (list[UUID] | Unset):
        logins (list[str] | Unset):
        login (str | Unset):
        account_type (AccountType | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetAccountsTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetAccountsResponse200]
     """


    kwargs = _get_kwargs(
        account_ids=account_ids,
logins=logins,
login=login,
account_type=account_type,
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
    account_ids: list[UUID] | Unset = UNSET,
    logins: list[str] | Unset = UNSET,
    login: str | Unset = UNSET,
    account_type: AccountType | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetAccountsTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetAccountsResponse200 | None:
    """ Read all accounts, the newest first

     For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.

    Args:
        account_ids (list[UUID] | Unset):
        logins (list[str] | Unset):
        login (str | Unset):
        account_type (AccountType | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetAccountsTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetAccountsResponse200
     """


    return sync_detailed(
        client=client,
account_ids=account_ids,
logins=logins,
login=login,
account_type=account_type,
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
    account_ids: list[UUID] | Unset = UNSET,
    logins: list[str] | Unset = UNSET,
    login: str | Unset = UNSET,
    account_type: AccountType | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetAccountsTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | GetAccountsResponse200]:
    """ Read all accounts, the newest first

     For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.

    Args:
        account_ids (list[UUID] | Unset):
        logins (list[str] | Unset):
        login (str | Unset):
        account_type (AccountType | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetAccountsTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | GetAccountsResponse200]
     """


    kwargs = _get_kwargs(
        account_ids=account_ids,
logins=logins,
login=login,
account_type=account_type,
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
    account_ids: list[UUID] | Unset = UNSET,
    logins: list[str] | Unset = UNSET,
    login: str | Unset = UNSET,
    account_type: AccountType | Unset = UNSET,
    create_time_gte: datetime.datetime | str | Unset = UNSET,
    create_time_lt: datetime.datetime | str | Unset = UNSET,
    targets: list[GetAccountsTargetsItem] | Unset = UNSET,
    page: int | Unset = 1,
    page_size: int | Unset = 10,
    luna_request_id: str | Unset = UNSET,

) -> Error | GetAccountsResponse200 | None:
    """ Read all accounts, the newest first

     For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.

    Args:
        account_ids (list[UUID] | Unset):
        logins (list[str] | Unset):
        login (str | Unset):
        account_type (AccountType | Unset):
        create_time_gte (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        create_time_lt (datetime.datetime | str | Unset): RFC 3339 with a zone, or
            now-<n><s|m|h|d|w|M|y>.
        targets (list[GetAccountsTargetsItem] | Unset):
        page (int | Unset):  Default: 1.
        page_size (int | Unset):  Default: 10.
        luna_request_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | GetAccountsResponse200
     """


    return (await asyncio_detailed(
        client=client,
account_ids=account_ids,
logins=logins,
login=login,
account_type=account_type,
create_time_gte=create_time_gte,
create_time_lt=create_time_lt,
targets=targets,
page=page,
page_size=page_size,
luna_request_id=luna_request_id,

    )).parsed
