from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.deepfake_predicted import DeepfakePredicted
from ...models.error import Error
from ...models.flag import check_flag
from ...models.flag import Flag
from ...models.images_json_body import ImagesJsonBody
from ...models.predict_deepfake_files_body import PredictDeepfakeFilesBody
from ...models.predict_deepfake_multiface_policy import check_predict_deepfake_multiface_policy
from ...models.predict_deepfake_multiface_policy import PredictDeepfakeMultifacePolicy
from ...types import File, FileTypes
from ...types import UNSET, Unset
from io import BytesIO
from typing import cast



def _get_kwargs(
    *,
    body:    File  |     PredictDeepfakeFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: PredictDeepfakeMultifacePolicy | Unset = 0,
    aggregate: Flag | Unset = UNSET,
    deepfake_threshold: float | Unset = 0.5,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(luna_request_id, Unset):
        headers["Luna-Request-Id"] = luna_request_id



    

    params: dict[str, Any] = {}

    json_multiface_policy: int | Unset = UNSET
    if not isinstance(multiface_policy, Unset):
        json_multiface_policy = multiface_policy

    params["multiface_policy"] = json_multiface_policy

    json_aggregate: int | Unset = UNSET
    if not isinstance(aggregate, Unset):
        json_aggregate = aggregate

    params["aggregate"] = json_aggregate

    params["deepfake_threshold"] = deepfake_threshold

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
        "url": "/6/deepfake",
        "params": params,
    }

    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "image/jpeg"
    if isinstance(body, PredictDeepfakeFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    if isinstance(body, ImagesJsonBody):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DeepfakePredicted | Error | None:
    if response.status_code == 200:
        response_200 = DeepfakePredicted.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DeepfakePredicted | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body:    File  |     PredictDeepfakeFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: PredictDeepfakeMultifacePolicy | Unset = 0,
    aggregate: Flag | Unset = UNSET,
    deepfake_threshold: float | Unset = 0.5,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[DeepfakePredicted | Error]:
    """ Tell whether faces were made or changed by a program, and keep nothing

     As POST /6/liveness. Where no model of the installation can tell, the verdict is "unavailable".

    Args:
        multiface_policy (PredictDeepfakeMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 and 2: the largest is judged. Default: 0.
        aggregate (Flag | Unset): 0 no, 1 yes.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (PredictDeepfakeFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeepfakePredicted | Error]
     """


    kwargs = _get_kwargs(
        body=body,
multiface_policy=multiface_policy,
aggregate=aggregate,
deepfake_threshold=deepfake_threshold,
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
    *,
    client: AuthenticatedClient,
    body:    File  |     PredictDeepfakeFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: PredictDeepfakeMultifacePolicy | Unset = 0,
    aggregate: Flag | Unset = UNSET,
    deepfake_threshold: float | Unset = 0.5,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> DeepfakePredicted | Error | None:
    """ Tell whether faces were made or changed by a program, and keep nothing

     As POST /6/liveness. Where no model of the installation can tell, the verdict is "unavailable".

    Args:
        multiface_policy (PredictDeepfakeMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 and 2: the largest is judged. Default: 0.
        aggregate (Flag | Unset): 0 no, 1 yes.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (PredictDeepfakeFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeepfakePredicted | Error
     """


    return sync_detailed(
        client=client,
body=body,
multiface_policy=multiface_policy,
aggregate=aggregate,
deepfake_threshold=deepfake_threshold,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body:    File  |     PredictDeepfakeFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: PredictDeepfakeMultifacePolicy | Unset = 0,
    aggregate: Flag | Unset = UNSET,
    deepfake_threshold: float | Unset = 0.5,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[DeepfakePredicted | Error]:
    """ Tell whether faces were made or changed by a program, and keep nothing

     As POST /6/liveness. Where no model of the installation can tell, the verdict is "unavailable".

    Args:
        multiface_policy (PredictDeepfakeMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 and 2: the largest is judged. Default: 0.
        aggregate (Flag | Unset): 0 no, 1 yes.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (PredictDeepfakeFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeepfakePredicted | Error]
     """


    kwargs = _get_kwargs(
        body=body,
multiface_policy=multiface_policy,
aggregate=aggregate,
deepfake_threshold=deepfake_threshold,
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
    *,
    client: AuthenticatedClient,
    body:    File  |     PredictDeepfakeFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: PredictDeepfakeMultifacePolicy | Unset = 0,
    aggregate: Flag | Unset = UNSET,
    deepfake_threshold: float | Unset = 0.5,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> DeepfakePredicted | Error | None:
    """ Tell whether faces were made or changed by a program, and keep nothing

     As POST /6/liveness. Where no model of the installation can tell, the verdict is "unavailable".

    Args:
        multiface_policy (PredictDeepfakeMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 and 2: the largest is judged. Default: 0.
        aggregate (Flag | Unset): 0 no, 1 yes.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (PredictDeepfakeFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeepfakePredicted | Error
     """


    return (await asyncio_detailed(
        client=client,
body=body,
multiface_policy=multiface_policy,
aggregate=aggregate,
deepfake_threshold=deepfake_threshold,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
luna_request_id=luna_request_id,

    )).parsed
