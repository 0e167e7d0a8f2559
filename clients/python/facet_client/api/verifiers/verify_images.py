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
from ...models.images_json_body import ImagesJsonBody
from ...models.verifications import Verifications
from ...models.verify_images_files_body import VerifyImagesFilesBody
from ...types import File, FileTypes
from ...types import UNSET, Unset
from io import BytesIO
from typing import cast
from uuid import UUID



def _get_kwargs(
    verifier_id: UUID,
    *,
    body:    File  |     VerifyImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    event_ids: list[UUID] | Unset = UNSET,
    attribute_ids: list[UUID] | Unset = UNSET,
    image_type: int | Unset = UNSET,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_face_ids: list[str] | Unset = UNSET
    if not isinstance(face_ids, Unset):
        json_face_ids = []
        for face_ids_item_data in face_ids:
            face_ids_item = str(face_ids_item_data)
            json_face_ids.append(face_ids_item)


    params["face_ids"] = json_face_ids

    json_external_ids: list[str] | Unset = UNSET
    if not isinstance(external_ids, Unset):
        json_external_ids = external_ids


    params["external_ids"] = json_external_ids

    json_event_ids: list[str] | Unset = UNSET
    if not isinstance(event_ids, Unset):
        json_event_ids = []
        for event_ids_item_data in event_ids:
            event_ids_item = str(event_ids_item_data)
            json_event_ids.append(event_ids_item)


    params["event_ids"] = json_event_ids

    json_attribute_ids: list[str] | Unset = UNSET
    if not isinstance(attribute_ids, Unset):
        json_attribute_ids = []
        for attribute_ids_item_data in attribute_ids:
            attribute_ids_item = str(attribute_ids_item_data)
            json_attribute_ids.append(attribute_ids_item)


    params["attribute_ids"] = json_attribute_ids

    params["image_type"] = image_type

    json_warped_image: int | Unset = UNSET
    if not isinstance(warped_image, Unset):
        json_warped_image = warped_image

    params["warped_image"] = json_warped_image

    json_use_exif_info: int | Unset = UNSET
    if not isinstance(use_exif_info, Unset):
        json_use_exif_info = use_exif_info

    params["use_exif_info"] = json_use_exif_info


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/verifiers/{verifier_id}/verifications".format(verifier_id=quote(str(verifier_id), safe=""),),
        "params": params,
    }

    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "image/jpeg"
    if isinstance(body, VerifyImagesFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    if isinstance(body, ImagesJsonBody):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | Verifications | None:
    if response.status_code == 201:
        response_201 = Verifications.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | Verifications]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    verifier_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     VerifyImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    event_ids: list[UUID] | Unset = UNSET,
    attribute_ids: list[UUID] | Unset = UNSET,
    image_type: int | Unset = UNSET,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | Verifications]:
    """ Tell whether photos show known persons

     Every face on the photos is held against every candidate: name at least one. A photo that cannot be
    used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request
    is answered as the first time.

    Args:
        verifier_id (UUID): A UUID, in lower case.
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset): Of faces: each stands for all faces that have it, the
            oldest first.
        event_ids (list[UUID] | Unset):
        attribute_ids (list[UUID] | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (VerifyImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Verifications]
     """


    kwargs = _get_kwargs(
        verifier_id=verifier_id,
body=body,
face_ids=face_ids,
external_ids=external_ids,
event_ids=event_ids,
attribute_ids=attribute_ids,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    verifier_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     VerifyImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    event_ids: list[UUID] | Unset = UNSET,
    attribute_ids: list[UUID] | Unset = UNSET,
    image_type: int | Unset = UNSET,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | Verifications | None:
    """ Tell whether photos show known persons

     Every face on the photos is held against every candidate: name at least one. A photo that cannot be
    used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request
    is answered as the first time.

    Args:
        verifier_id (UUID): A UUID, in lower case.
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset): Of faces: each stands for all faces that have it, the
            oldest first.
        event_ids (list[UUID] | Unset):
        attribute_ids (list[UUID] | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (VerifyImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Verifications
     """


    return sync_detailed(
        verifier_id=verifier_id,
client=client,
body=body,
face_ids=face_ids,
external_ids=external_ids,
event_ids=event_ids,
attribute_ids=attribute_ids,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    verifier_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     VerifyImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    event_ids: list[UUID] | Unset = UNSET,
    attribute_ids: list[UUID] | Unset = UNSET,
    image_type: int | Unset = UNSET,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | Verifications]:
    """ Tell whether photos show known persons

     Every face on the photos is held against every candidate: name at least one. A photo that cannot be
    used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request
    is answered as the first time.

    Args:
        verifier_id (UUID): A UUID, in lower case.
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset): Of faces: each stands for all faces that have it, the
            oldest first.
        event_ids (list[UUID] | Unset):
        attribute_ids (list[UUID] | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (VerifyImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Verifications]
     """


    kwargs = _get_kwargs(
        verifier_id=verifier_id,
body=body,
face_ids=face_ids,
external_ids=external_ids,
event_ids=event_ids,
attribute_ids=attribute_ids,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    verifier_id: UUID,
    *,
    client: AuthenticatedClient,
    body:    File  |     VerifyImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    face_ids: list[UUID] | Unset = UNSET,
    external_ids: list[str] | Unset = UNSET,
    event_ids: list[UUID] | Unset = UNSET,
    attribute_ids: list[UUID] | Unset = UNSET,
    image_type: int | Unset = UNSET,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | Verifications | None:
    """ Tell whether photos show known persons

     Every face on the photos is held against every candidate: name at least one. A photo that cannot be
    used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request
    is answered as the first time.

    Args:
        verifier_id (UUID): A UUID, in lower case.
        face_ids (list[UUID] | Unset):
        external_ids (list[str] | Unset): Of faces: each stands for all faces that have it, the
            oldest first.
        event_ids (list[UUID] | Unset):
        attribute_ids (list[UUID] | Unset):
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (VerifyImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Verifications
     """


    return (await asyncio_detailed(
        verifier_id=verifier_id,
client=client,
body=body,
face_ids=face_ids,
external_ids=external_ids,
event_ids=event_ids,
attribute_ids=attribute_ids,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
luna_request_id=luna_request_id,

    )).parsed
