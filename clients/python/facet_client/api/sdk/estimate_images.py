from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.error import Error
from ...models.estimate_images_files_body import EstimateImagesFilesBody
from ...models.estimate_images_multiface_policy import check_estimate_images_multiface_policy
from ...models.estimate_images_multiface_policy import EstimateImagesMultifacePolicy
from ...models.estimated import Estimated
from ...models.flag import check_flag
from ...models.flag import Flag
from ...models.images_json_body import ImagesJsonBody
from ...types import File, FileTypes
from ...types import UNSET, Unset
from io import BytesIO
from typing import cast



def _get_kwargs(
    *,
    body:    File  |     EstimateImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: EstimateImagesMultifacePolicy | Unset = 1,
    estimate_head_pose: Flag | Unset = UNSET,
    estimate_emotions: Flag | Unset = UNSET,
    estimate_mask: Flag | Unset = UNSET,
    estimate_quality: Flag | Unset = UNSET,
    estimate_gaze: Flag | Unset = UNSET,
    estimate_eyes_attributes: Flag | Unset = UNSET,
    estimate_mouth_attributes: Flag | Unset = UNSET,
    estimate_glasses: Flag | Unset = UNSET,
    detect_landmarks68: Flag | Unset = UNSET,
    extract_exif: Flag | Unset = UNSET,
    yaw_threshold: float | Unset = 180.0,
    pitch_threshold: float | Unset = 180.0,
    roll_threshold: float | Unset = 180.0,
    mask_states: list[int] | Unset = UNSET,
    liveness_states: list[int] | Unset = UNSET,
    deepfake_states: list[int] | Unset = UNSET,
    estimate_liveness: Flag | Unset = UNSET,
    liveness_threshold: float | Unset = 0.5,
    quality_threshold: float | Unset = 0.5,
    deepfake_threshold: float | Unset = 0.5,
    estimate_face_quality: Flag | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    detect_face: Flag | Unset = UNSET,
    detect_body: Flag | Unset = UNSET,
    estimate_face_occlusion: Flag | Unset = UNSET,
    estimate_basic_attributes: Flag | Unset = UNSET,
    estimate_face_descriptor: Flag | Unset = UNSET,
    estimate_face_warp: Flag | Unset = UNSET,
    estimate_body_descriptor: Flag | Unset = UNSET,
    estimate_body_warp: Flag | Unset = UNSET,
    estimate_body_basic_attributes: Flag | Unset = UNSET,
    estimate_upper_body: Flag | Unset = UNSET,
    estimate_lower_body: Flag | Unset = UNSET,
    estimate_accessories: Flag | Unset = UNSET,
    estimate_deepfake: Flag | Unset = UNSET,
    estimate_people_count: Flag | Unset = UNSET,
    people_count_coordinates: Flag | Unset = UNSET,
    estimate_image_modification: Flag | Unset = UNSET,
    score_threshold: float | Unset = 0.0,
    aggregate_attributes: Flag | Unset = UNSET,
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

    json_estimate_head_pose: int | Unset = UNSET
    if not isinstance(estimate_head_pose, Unset):
        json_estimate_head_pose = estimate_head_pose

    params["estimate_head_pose"] = json_estimate_head_pose

    json_estimate_emotions: int | Unset = UNSET
    if not isinstance(estimate_emotions, Unset):
        json_estimate_emotions = estimate_emotions

    params["estimate_emotions"] = json_estimate_emotions

    json_estimate_mask: int | Unset = UNSET
    if not isinstance(estimate_mask, Unset):
        json_estimate_mask = estimate_mask

    params["estimate_mask"] = json_estimate_mask

    json_estimate_quality: int | Unset = UNSET
    if not isinstance(estimate_quality, Unset):
        json_estimate_quality = estimate_quality

    params["estimate_quality"] = json_estimate_quality

    json_estimate_gaze: int | Unset = UNSET
    if not isinstance(estimate_gaze, Unset):
        json_estimate_gaze = estimate_gaze

    params["estimate_gaze"] = json_estimate_gaze

    json_estimate_eyes_attributes: int | Unset = UNSET
    if not isinstance(estimate_eyes_attributes, Unset):
        json_estimate_eyes_attributes = estimate_eyes_attributes

    params["estimate_eyes_attributes"] = json_estimate_eyes_attributes

    json_estimate_mouth_attributes: int | Unset = UNSET
    if not isinstance(estimate_mouth_attributes, Unset):
        json_estimate_mouth_attributes = estimate_mouth_attributes

    params["estimate_mouth_attributes"] = json_estimate_mouth_attributes

    json_estimate_glasses: int | Unset = UNSET
    if not isinstance(estimate_glasses, Unset):
        json_estimate_glasses = estimate_glasses

    params["estimate_glasses"] = json_estimate_glasses

    json_detect_landmarks68: int | Unset = UNSET
    if not isinstance(detect_landmarks68, Unset):
        json_detect_landmarks68 = detect_landmarks68

    params["detect_landmarks68"] = json_detect_landmarks68

    json_extract_exif: int | Unset = UNSET
    if not isinstance(extract_exif, Unset):
        json_extract_exif = extract_exif

    params["extract_exif"] = json_extract_exif

    params["yaw_threshold"] = yaw_threshold

    params["pitch_threshold"] = pitch_threshold

    params["roll_threshold"] = roll_threshold

    json_mask_states: list[int] | Unset = UNSET
    if not isinstance(mask_states, Unset):
        json_mask_states = mask_states


    params["mask_states"] = json_mask_states

    json_liveness_states: list[int] | Unset = UNSET
    if not isinstance(liveness_states, Unset):
        json_liveness_states = liveness_states


    params["liveness_states"] = json_liveness_states

    json_deepfake_states: list[int] | Unset = UNSET
    if not isinstance(deepfake_states, Unset):
        json_deepfake_states = deepfake_states


    params["deepfake_states"] = json_deepfake_states

    json_estimate_liveness: int | Unset = UNSET
    if not isinstance(estimate_liveness, Unset):
        json_estimate_liveness = estimate_liveness

    params["estimate_liveness"] = json_estimate_liveness

    params["liveness_threshold"] = liveness_threshold

    params["quality_threshold"] = quality_threshold

    params["deepfake_threshold"] = deepfake_threshold

    json_estimate_face_quality: int | Unset = UNSET
    if not isinstance(estimate_face_quality, Unset):
        json_estimate_face_quality = estimate_face_quality

    params["estimate_face_quality"] = json_estimate_face_quality

    params["image_type"] = image_type

    json_warped_image: int | Unset = UNSET
    if not isinstance(warped_image, Unset):
        json_warped_image = warped_image

    params["warped_image"] = json_warped_image

    json_use_exif_info: int | Unset = UNSET
    if not isinstance(use_exif_info, Unset):
        json_use_exif_info = use_exif_info

    params["use_exif_info"] = json_use_exif_info

    json_detect_face: int | Unset = UNSET
    if not isinstance(detect_face, Unset):
        json_detect_face = detect_face

    params["detect_face"] = json_detect_face

    json_detect_body: int | Unset = UNSET
    if not isinstance(detect_body, Unset):
        json_detect_body = detect_body

    params["detect_body"] = json_detect_body

    json_estimate_face_occlusion: int | Unset = UNSET
    if not isinstance(estimate_face_occlusion, Unset):
        json_estimate_face_occlusion = estimate_face_occlusion

    params["estimate_face_occlusion"] = json_estimate_face_occlusion

    json_estimate_basic_attributes: int | Unset = UNSET
    if not isinstance(estimate_basic_attributes, Unset):
        json_estimate_basic_attributes = estimate_basic_attributes

    params["estimate_basic_attributes"] = json_estimate_basic_attributes

    json_estimate_face_descriptor: int | Unset = UNSET
    if not isinstance(estimate_face_descriptor, Unset):
        json_estimate_face_descriptor = estimate_face_descriptor

    params["estimate_face_descriptor"] = json_estimate_face_descriptor

    json_estimate_face_warp: int | Unset = UNSET
    if not isinstance(estimate_face_warp, Unset):
        json_estimate_face_warp = estimate_face_warp

    params["estimate_face_warp"] = json_estimate_face_warp

    json_estimate_body_descriptor: int | Unset = UNSET
    if not isinstance(estimate_body_descriptor, Unset):
        json_estimate_body_descriptor = estimate_body_descriptor

    params["estimate_body_descriptor"] = json_estimate_body_descriptor

    json_estimate_body_warp: int | Unset = UNSET
    if not isinstance(estimate_body_warp, Unset):
        json_estimate_body_warp = estimate_body_warp

    params["estimate_body_warp"] = json_estimate_body_warp

    json_estimate_body_basic_attributes: int | Unset = UNSET
    if not isinstance(estimate_body_basic_attributes, Unset):
        json_estimate_body_basic_attributes = estimate_body_basic_attributes

    params["estimate_body_basic_attributes"] = json_estimate_body_basic_attributes

    json_estimate_upper_body: int | Unset = UNSET
    if not isinstance(estimate_upper_body, Unset):
        json_estimate_upper_body = estimate_upper_body

    params["estimate_upper_body"] = json_estimate_upper_body

    json_estimate_lower_body: int | Unset = UNSET
    if not isinstance(estimate_lower_body, Unset):
        json_estimate_lower_body = estimate_lower_body

    params["estimate_lower_body"] = json_estimate_lower_body

    json_estimate_accessories: int | Unset = UNSET
    if not isinstance(estimate_accessories, Unset):
        json_estimate_accessories = estimate_accessories

    params["estimate_accessories"] = json_estimate_accessories

    json_estimate_deepfake: int | Unset = UNSET
    if not isinstance(estimate_deepfake, Unset):
        json_estimate_deepfake = estimate_deepfake

    params["estimate_deepfake"] = json_estimate_deepfake

    json_estimate_people_count: int | Unset = UNSET
    if not isinstance(estimate_people_count, Unset):
        json_estimate_people_count = estimate_people_count

    params["estimate_people_count"] = json_estimate_people_count

    json_people_count_coordinates: int | Unset = UNSET
    if not isinstance(people_count_coordinates, Unset):
        json_people_count_coordinates = people_count_coordinates

    params["people_count_coordinates"] = json_people_count_coordinates

    json_estimate_image_modification: int | Unset = UNSET
    if not isinstance(estimate_image_modification, Unset):
        json_estimate_image_modification = estimate_image_modification

    params["estimate_image_modification"] = json_estimate_image_modification

    params["score_threshold"] = score_threshold

    json_aggregate_attributes: int | Unset = UNSET
    if not isinstance(aggregate_attributes, Unset):
        json_aggregate_attributes = aggregate_attributes

    params["aggregate_attributes"] = json_aggregate_attributes


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/6/sdk",
        "params": params,
    }

    if isinstance(body, File):
        _kwargs["content"] = body.payload
        headers["Content-Type"] = "image/jpeg"
    if isinstance(body, EstimateImagesFilesBody):
        _kwargs["files"] = body.to_multipart()

        headers["Content-Type"] = "multipart/form-data; boundary=+++"
    if isinstance(body, ImagesJsonBody):
        _kwargs["json"] = body.to_dict()

        headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | Estimated | None:
    if response.status_code == 200:
        response_200 = Estimated.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | Estimated]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body:    File  |     EstimateImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: EstimateImagesMultifacePolicy | Unset = 1,
    estimate_head_pose: Flag | Unset = UNSET,
    estimate_emotions: Flag | Unset = UNSET,
    estimate_mask: Flag | Unset = UNSET,
    estimate_quality: Flag | Unset = UNSET,
    estimate_gaze: Flag | Unset = UNSET,
    estimate_eyes_attributes: Flag | Unset = UNSET,
    estimate_mouth_attributes: Flag | Unset = UNSET,
    estimate_glasses: Flag | Unset = UNSET,
    detect_landmarks68: Flag | Unset = UNSET,
    extract_exif: Flag | Unset = UNSET,
    yaw_threshold: float | Unset = 180.0,
    pitch_threshold: float | Unset = 180.0,
    roll_threshold: float | Unset = 180.0,
    mask_states: list[int] | Unset = UNSET,
    liveness_states: list[int] | Unset = UNSET,
    deepfake_states: list[int] | Unset = UNSET,
    estimate_liveness: Flag | Unset = UNSET,
    liveness_threshold: float | Unset = 0.5,
    quality_threshold: float | Unset = 0.5,
    deepfake_threshold: float | Unset = 0.5,
    estimate_face_quality: Flag | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    detect_face: Flag | Unset = UNSET,
    detect_body: Flag | Unset = UNSET,
    estimate_face_occlusion: Flag | Unset = UNSET,
    estimate_basic_attributes: Flag | Unset = UNSET,
    estimate_face_descriptor: Flag | Unset = UNSET,
    estimate_face_warp: Flag | Unset = UNSET,
    estimate_body_descriptor: Flag | Unset = UNSET,
    estimate_body_warp: Flag | Unset = UNSET,
    estimate_body_basic_attributes: Flag | Unset = UNSET,
    estimate_upper_body: Flag | Unset = UNSET,
    estimate_lower_body: Flag | Unset = UNSET,
    estimate_accessories: Flag | Unset = UNSET,
    estimate_deepfake: Flag | Unset = UNSET,
    estimate_people_count: Flag | Unset = UNSET,
    people_count_coordinates: Flag | Unset = UNSET,
    estimate_image_modification: Flag | Unset = UNSET,
    score_threshold: float | Unset = 0.0,
    aggregate_attributes: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | Estimated]:
    """ Estimate what can be told from images, and keep nothing

     What no model of this installation can tell is answered "unavailable". Nothing is kept: neither
    images, samples and descriptors nor the answer, so that a Luna-Request-Id that is sent again is
    worked on again.

    Args:
        multiface_policy (EstimateImagesMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 all faces; 2 the largest. Default: 1.
        estimate_head_pose (Flag | Unset): 0 no, 1 yes.
        estimate_emotions (Flag | Unset): 0 no, 1 yes.
        estimate_mask (Flag | Unset): 0 no, 1 yes.
        estimate_quality (Flag | Unset): 0 no, 1 yes.
        estimate_gaze (Flag | Unset): 0 no, 1 yes.
        estimate_eyes_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_mouth_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_glasses (Flag | Unset): 0 no, 1 yes.
        detect_landmarks68 (Flag | Unset): 0 no, 1 yes.
        extract_exif (Flag | Unset): 0 no, 1 yes.
        yaw_threshold (float | Unset):  Default: 180.0.
        pitch_threshold (float | Unset):  Default: 180.0.
        roll_threshold (float | Unset):  Default: 180.0.
        mask_states (list[int] | Unset): Faces in another state are left out.
        liveness_states (list[int] | Unset): Faces in another state are left out.
        deepfake_states (list[int] | Unset): Faces in another state are left out.
        estimate_liveness (Flag | Unset): 0 no, 1 yes.
        liveness_threshold (float | Unset): From this probability on a face is real. Default: 0.5.
        quality_threshold (float | Unset): Accepted and not used, as in LUNA since 5.78. Default:
            0.5.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        estimate_face_quality (Flag | Unset): 0 no, 1 yes.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        detect_face (Flag | Unset): 0 no, 1 yes.
        detect_body (Flag | Unset): 0 no, 1 yes.
        estimate_face_occlusion (Flag | Unset): 0 no, 1 yes.
        estimate_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_face_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_face_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_body_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_upper_body (Flag | Unset): 0 no, 1 yes.
        estimate_lower_body (Flag | Unset): 0 no, 1 yes.
        estimate_accessories (Flag | Unset): 0 no, 1 yes.
        estimate_deepfake (Flag | Unset): 0 no, 1 yes.
        estimate_people_count (Flag | Unset): 0 no, 1 yes.
        people_count_coordinates (Flag | Unset): 0 no, 1 yes.
        estimate_image_modification (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Faces whose descriptor has a lower score are left out.
            Default: 0.0.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (EstimateImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Estimated]
     """


    kwargs = _get_kwargs(
        body=body,
multiface_policy=multiface_policy,
estimate_head_pose=estimate_head_pose,
estimate_emotions=estimate_emotions,
estimate_mask=estimate_mask,
estimate_quality=estimate_quality,
estimate_gaze=estimate_gaze,
estimate_eyes_attributes=estimate_eyes_attributes,
estimate_mouth_attributes=estimate_mouth_attributes,
estimate_glasses=estimate_glasses,
detect_landmarks68=detect_landmarks68,
extract_exif=extract_exif,
yaw_threshold=yaw_threshold,
pitch_threshold=pitch_threshold,
roll_threshold=roll_threshold,
mask_states=mask_states,
liveness_states=liveness_states,
deepfake_states=deepfake_states,
estimate_liveness=estimate_liveness,
liveness_threshold=liveness_threshold,
quality_threshold=quality_threshold,
deepfake_threshold=deepfake_threshold,
estimate_face_quality=estimate_face_quality,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
detect_face=detect_face,
detect_body=detect_body,
estimate_face_occlusion=estimate_face_occlusion,
estimate_basic_attributes=estimate_basic_attributes,
estimate_face_descriptor=estimate_face_descriptor,
estimate_face_warp=estimate_face_warp,
estimate_body_descriptor=estimate_body_descriptor,
estimate_body_warp=estimate_body_warp,
estimate_body_basic_attributes=estimate_body_basic_attributes,
estimate_upper_body=estimate_upper_body,
estimate_lower_body=estimate_lower_body,
estimate_accessories=estimate_accessories,
estimate_deepfake=estimate_deepfake,
estimate_people_count=estimate_people_count,
people_count_coordinates=people_count_coordinates,
estimate_image_modification=estimate_image_modification,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
luna_request_id=luna_request_id,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    *,
    client: AuthenticatedClient,
    body:    File  |     EstimateImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: EstimateImagesMultifacePolicy | Unset = 1,
    estimate_head_pose: Flag | Unset = UNSET,
    estimate_emotions: Flag | Unset = UNSET,
    estimate_mask: Flag | Unset = UNSET,
    estimate_quality: Flag | Unset = UNSET,
    estimate_gaze: Flag | Unset = UNSET,
    estimate_eyes_attributes: Flag | Unset = UNSET,
    estimate_mouth_attributes: Flag | Unset = UNSET,
    estimate_glasses: Flag | Unset = UNSET,
    detect_landmarks68: Flag | Unset = UNSET,
    extract_exif: Flag | Unset = UNSET,
    yaw_threshold: float | Unset = 180.0,
    pitch_threshold: float | Unset = 180.0,
    roll_threshold: float | Unset = 180.0,
    mask_states: list[int] | Unset = UNSET,
    liveness_states: list[int] | Unset = UNSET,
    deepfake_states: list[int] | Unset = UNSET,
    estimate_liveness: Flag | Unset = UNSET,
    liveness_threshold: float | Unset = 0.5,
    quality_threshold: float | Unset = 0.5,
    deepfake_threshold: float | Unset = 0.5,
    estimate_face_quality: Flag | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    detect_face: Flag | Unset = UNSET,
    detect_body: Flag | Unset = UNSET,
    estimate_face_occlusion: Flag | Unset = UNSET,
    estimate_basic_attributes: Flag | Unset = UNSET,
    estimate_face_descriptor: Flag | Unset = UNSET,
    estimate_face_warp: Flag | Unset = UNSET,
    estimate_body_descriptor: Flag | Unset = UNSET,
    estimate_body_warp: Flag | Unset = UNSET,
    estimate_body_basic_attributes: Flag | Unset = UNSET,
    estimate_upper_body: Flag | Unset = UNSET,
    estimate_lower_body: Flag | Unset = UNSET,
    estimate_accessories: Flag | Unset = UNSET,
    estimate_deepfake: Flag | Unset = UNSET,
    estimate_people_count: Flag | Unset = UNSET,
    people_count_coordinates: Flag | Unset = UNSET,
    estimate_image_modification: Flag | Unset = UNSET,
    score_threshold: float | Unset = 0.0,
    aggregate_attributes: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | Estimated | None:
    """ Estimate what can be told from images, and keep nothing

     What no model of this installation can tell is answered "unavailable". Nothing is kept: neither
    images, samples and descriptors nor the answer, so that a Luna-Request-Id that is sent again is
    worked on again.

    Args:
        multiface_policy (EstimateImagesMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 all faces; 2 the largest. Default: 1.
        estimate_head_pose (Flag | Unset): 0 no, 1 yes.
        estimate_emotions (Flag | Unset): 0 no, 1 yes.
        estimate_mask (Flag | Unset): 0 no, 1 yes.
        estimate_quality (Flag | Unset): 0 no, 1 yes.
        estimate_gaze (Flag | Unset): 0 no, 1 yes.
        estimate_eyes_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_mouth_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_glasses (Flag | Unset): 0 no, 1 yes.
        detect_landmarks68 (Flag | Unset): 0 no, 1 yes.
        extract_exif (Flag | Unset): 0 no, 1 yes.
        yaw_threshold (float | Unset):  Default: 180.0.
        pitch_threshold (float | Unset):  Default: 180.0.
        roll_threshold (float | Unset):  Default: 180.0.
        mask_states (list[int] | Unset): Faces in another state are left out.
        liveness_states (list[int] | Unset): Faces in another state are left out.
        deepfake_states (list[int] | Unset): Faces in another state are left out.
        estimate_liveness (Flag | Unset): 0 no, 1 yes.
        liveness_threshold (float | Unset): From this probability on a face is real. Default: 0.5.
        quality_threshold (float | Unset): Accepted and not used, as in LUNA since 5.78. Default:
            0.5.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        estimate_face_quality (Flag | Unset): 0 no, 1 yes.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        detect_face (Flag | Unset): 0 no, 1 yes.
        detect_body (Flag | Unset): 0 no, 1 yes.
        estimate_face_occlusion (Flag | Unset): 0 no, 1 yes.
        estimate_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_face_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_face_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_body_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_upper_body (Flag | Unset): 0 no, 1 yes.
        estimate_lower_body (Flag | Unset): 0 no, 1 yes.
        estimate_accessories (Flag | Unset): 0 no, 1 yes.
        estimate_deepfake (Flag | Unset): 0 no, 1 yes.
        estimate_people_count (Flag | Unset): 0 no, 1 yes.
        people_count_coordinates (Flag | Unset): 0 no, 1 yes.
        estimate_image_modification (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Faces whose descriptor has a lower score are left out.
            Default: 0.0.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (EstimateImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Estimated
     """


    return sync_detailed(
        client=client,
body=body,
multiface_policy=multiface_policy,
estimate_head_pose=estimate_head_pose,
estimate_emotions=estimate_emotions,
estimate_mask=estimate_mask,
estimate_quality=estimate_quality,
estimate_gaze=estimate_gaze,
estimate_eyes_attributes=estimate_eyes_attributes,
estimate_mouth_attributes=estimate_mouth_attributes,
estimate_glasses=estimate_glasses,
detect_landmarks68=detect_landmarks68,
extract_exif=extract_exif,
yaw_threshold=yaw_threshold,
pitch_threshold=pitch_threshold,
roll_threshold=roll_threshold,
mask_states=mask_states,
liveness_states=liveness_states,
deepfake_states=deepfake_states,
estimate_liveness=estimate_liveness,
liveness_threshold=liveness_threshold,
quality_threshold=quality_threshold,
deepfake_threshold=deepfake_threshold,
estimate_face_quality=estimate_face_quality,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
detect_face=detect_face,
detect_body=detect_body,
estimate_face_occlusion=estimate_face_occlusion,
estimate_basic_attributes=estimate_basic_attributes,
estimate_face_descriptor=estimate_face_descriptor,
estimate_face_warp=estimate_face_warp,
estimate_body_descriptor=estimate_body_descriptor,
estimate_body_warp=estimate_body_warp,
estimate_body_basic_attributes=estimate_body_basic_attributes,
estimate_upper_body=estimate_upper_body,
estimate_lower_body=estimate_lower_body,
estimate_accessories=estimate_accessories,
estimate_deepfake=estimate_deepfake,
estimate_people_count=estimate_people_count,
people_count_coordinates=people_count_coordinates,
estimate_image_modification=estimate_image_modification,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
luna_request_id=luna_request_id,

    ).parsed

async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body:    File  |     EstimateImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: EstimateImagesMultifacePolicy | Unset = 1,
    estimate_head_pose: Flag | Unset = UNSET,
    estimate_emotions: Flag | Unset = UNSET,
    estimate_mask: Flag | Unset = UNSET,
    estimate_quality: Flag | Unset = UNSET,
    estimate_gaze: Flag | Unset = UNSET,
    estimate_eyes_attributes: Flag | Unset = UNSET,
    estimate_mouth_attributes: Flag | Unset = UNSET,
    estimate_glasses: Flag | Unset = UNSET,
    detect_landmarks68: Flag | Unset = UNSET,
    extract_exif: Flag | Unset = UNSET,
    yaw_threshold: float | Unset = 180.0,
    pitch_threshold: float | Unset = 180.0,
    roll_threshold: float | Unset = 180.0,
    mask_states: list[int] | Unset = UNSET,
    liveness_states: list[int] | Unset = UNSET,
    deepfake_states: list[int] | Unset = UNSET,
    estimate_liveness: Flag | Unset = UNSET,
    liveness_threshold: float | Unset = 0.5,
    quality_threshold: float | Unset = 0.5,
    deepfake_threshold: float | Unset = 0.5,
    estimate_face_quality: Flag | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    detect_face: Flag | Unset = UNSET,
    detect_body: Flag | Unset = UNSET,
    estimate_face_occlusion: Flag | Unset = UNSET,
    estimate_basic_attributes: Flag | Unset = UNSET,
    estimate_face_descriptor: Flag | Unset = UNSET,
    estimate_face_warp: Flag | Unset = UNSET,
    estimate_body_descriptor: Flag | Unset = UNSET,
    estimate_body_warp: Flag | Unset = UNSET,
    estimate_body_basic_attributes: Flag | Unset = UNSET,
    estimate_upper_body: Flag | Unset = UNSET,
    estimate_lower_body: Flag | Unset = UNSET,
    estimate_accessories: Flag | Unset = UNSET,
    estimate_deepfake: Flag | Unset = UNSET,
    estimate_people_count: Flag | Unset = UNSET,
    people_count_coordinates: Flag | Unset = UNSET,
    estimate_image_modification: Flag | Unset = UNSET,
    score_threshold: float | Unset = 0.0,
    aggregate_attributes: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Response[Error | Estimated]:
    """ Estimate what can be told from images, and keep nothing

     What no model of this installation can tell is answered "unavailable". Nothing is kept: neither
    images, samples and descriptors nor the answer, so that a Luna-Request-Id that is sent again is
    worked on again.

    Args:
        multiface_policy (EstimateImagesMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 all faces; 2 the largest. Default: 1.
        estimate_head_pose (Flag | Unset): 0 no, 1 yes.
        estimate_emotions (Flag | Unset): 0 no, 1 yes.
        estimate_mask (Flag | Unset): 0 no, 1 yes.
        estimate_quality (Flag | Unset): 0 no, 1 yes.
        estimate_gaze (Flag | Unset): 0 no, 1 yes.
        estimate_eyes_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_mouth_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_glasses (Flag | Unset): 0 no, 1 yes.
        detect_landmarks68 (Flag | Unset): 0 no, 1 yes.
        extract_exif (Flag | Unset): 0 no, 1 yes.
        yaw_threshold (float | Unset):  Default: 180.0.
        pitch_threshold (float | Unset):  Default: 180.0.
        roll_threshold (float | Unset):  Default: 180.0.
        mask_states (list[int] | Unset): Faces in another state are left out.
        liveness_states (list[int] | Unset): Faces in another state are left out.
        deepfake_states (list[int] | Unset): Faces in another state are left out.
        estimate_liveness (Flag | Unset): 0 no, 1 yes.
        liveness_threshold (float | Unset): From this probability on a face is real. Default: 0.5.
        quality_threshold (float | Unset): Accepted and not used, as in LUNA since 5.78. Default:
            0.5.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        estimate_face_quality (Flag | Unset): 0 no, 1 yes.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        detect_face (Flag | Unset): 0 no, 1 yes.
        detect_body (Flag | Unset): 0 no, 1 yes.
        estimate_face_occlusion (Flag | Unset): 0 no, 1 yes.
        estimate_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_face_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_face_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_body_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_upper_body (Flag | Unset): 0 no, 1 yes.
        estimate_lower_body (Flag | Unset): 0 no, 1 yes.
        estimate_accessories (Flag | Unset): 0 no, 1 yes.
        estimate_deepfake (Flag | Unset): 0 no, 1 yes.
        estimate_people_count (Flag | Unset): 0 no, 1 yes.
        people_count_coordinates (Flag | Unset): 0 no, 1 yes.
        estimate_image_modification (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Faces whose descriptor has a lower score are left out.
            Default: 0.0.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (EstimateImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Estimated]
     """


    kwargs = _get_kwargs(
        body=body,
multiface_policy=multiface_policy,
estimate_head_pose=estimate_head_pose,
estimate_emotions=estimate_emotions,
estimate_mask=estimate_mask,
estimate_quality=estimate_quality,
estimate_gaze=estimate_gaze,
estimate_eyes_attributes=estimate_eyes_attributes,
estimate_mouth_attributes=estimate_mouth_attributes,
estimate_glasses=estimate_glasses,
detect_landmarks68=detect_landmarks68,
extract_exif=extract_exif,
yaw_threshold=yaw_threshold,
pitch_threshold=pitch_threshold,
roll_threshold=roll_threshold,
mask_states=mask_states,
liveness_states=liveness_states,
deepfake_states=deepfake_states,
estimate_liveness=estimate_liveness,
liveness_threshold=liveness_threshold,
quality_threshold=quality_threshold,
deepfake_threshold=deepfake_threshold,
estimate_face_quality=estimate_face_quality,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
detect_face=detect_face,
detect_body=detect_body,
estimate_face_occlusion=estimate_face_occlusion,
estimate_basic_attributes=estimate_basic_attributes,
estimate_face_descriptor=estimate_face_descriptor,
estimate_face_warp=estimate_face_warp,
estimate_body_descriptor=estimate_body_descriptor,
estimate_body_warp=estimate_body_warp,
estimate_body_basic_attributes=estimate_body_basic_attributes,
estimate_upper_body=estimate_upper_body,
estimate_lower_body=estimate_lower_body,
estimate_accessories=estimate_accessories,
estimate_deepfake=estimate_deepfake,
estimate_people_count=estimate_people_count,
people_count_coordinates=people_count_coordinates,
estimate_image_modification=estimate_image_modification,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
luna_request_id=luna_request_id,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    *,
    client: AuthenticatedClient,
    body:    File  |     EstimateImagesFilesBody  |     ImagesJsonBody  | Unset = UNSET,
    multiface_policy: EstimateImagesMultifacePolicy | Unset = 1,
    estimate_head_pose: Flag | Unset = UNSET,
    estimate_emotions: Flag | Unset = UNSET,
    estimate_mask: Flag | Unset = UNSET,
    estimate_quality: Flag | Unset = UNSET,
    estimate_gaze: Flag | Unset = UNSET,
    estimate_eyes_attributes: Flag | Unset = UNSET,
    estimate_mouth_attributes: Flag | Unset = UNSET,
    estimate_glasses: Flag | Unset = UNSET,
    detect_landmarks68: Flag | Unset = UNSET,
    extract_exif: Flag | Unset = UNSET,
    yaw_threshold: float | Unset = 180.0,
    pitch_threshold: float | Unset = 180.0,
    roll_threshold: float | Unset = 180.0,
    mask_states: list[int] | Unset = UNSET,
    liveness_states: list[int] | Unset = UNSET,
    deepfake_states: list[int] | Unset = UNSET,
    estimate_liveness: Flag | Unset = UNSET,
    liveness_threshold: float | Unset = 0.5,
    quality_threshold: float | Unset = 0.5,
    deepfake_threshold: float | Unset = 0.5,
    estimate_face_quality: Flag | Unset = UNSET,
    image_type: int | Unset = 0,
    warped_image: Flag | Unset = UNSET,
    use_exif_info: Flag | Unset = UNSET,
    detect_face: Flag | Unset = UNSET,
    detect_body: Flag | Unset = UNSET,
    estimate_face_occlusion: Flag | Unset = UNSET,
    estimate_basic_attributes: Flag | Unset = UNSET,
    estimate_face_descriptor: Flag | Unset = UNSET,
    estimate_face_warp: Flag | Unset = UNSET,
    estimate_body_descriptor: Flag | Unset = UNSET,
    estimate_body_warp: Flag | Unset = UNSET,
    estimate_body_basic_attributes: Flag | Unset = UNSET,
    estimate_upper_body: Flag | Unset = UNSET,
    estimate_lower_body: Flag | Unset = UNSET,
    estimate_accessories: Flag | Unset = UNSET,
    estimate_deepfake: Flag | Unset = UNSET,
    estimate_people_count: Flag | Unset = UNSET,
    people_count_coordinates: Flag | Unset = UNSET,
    estimate_image_modification: Flag | Unset = UNSET,
    score_threshold: float | Unset = 0.0,
    aggregate_attributes: Flag | Unset = UNSET,
    luna_request_id: str | Unset = UNSET,

) -> Error | Estimated | None:
    """ Estimate what can be told from images, and keep nothing

     What no model of this installation can tell is answered "unavailable". Nothing is kept: neither
    images, samples and descriptors nor the answer, so that a Luna-Request-Id that is sent again is
    worked on again.

    Args:
        multiface_policy (EstimateImagesMultifacePolicy | Unset): 0: an image with several faces
            has an error; 1 all faces; 2 the largest. Default: 1.
        estimate_head_pose (Flag | Unset): 0 no, 1 yes.
        estimate_emotions (Flag | Unset): 0 no, 1 yes.
        estimate_mask (Flag | Unset): 0 no, 1 yes.
        estimate_quality (Flag | Unset): 0 no, 1 yes.
        estimate_gaze (Flag | Unset): 0 no, 1 yes.
        estimate_eyes_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_mouth_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_glasses (Flag | Unset): 0 no, 1 yes.
        detect_landmarks68 (Flag | Unset): 0 no, 1 yes.
        extract_exif (Flag | Unset): 0 no, 1 yes.
        yaw_threshold (float | Unset):  Default: 180.0.
        pitch_threshold (float | Unset):  Default: 180.0.
        roll_threshold (float | Unset):  Default: 180.0.
        mask_states (list[int] | Unset): Faces in another state are left out.
        liveness_states (list[int] | Unset): Faces in another state are left out.
        deepfake_states (list[int] | Unset): Faces in another state are left out.
        estimate_liveness (Flag | Unset): 0 no, 1 yes.
        liveness_threshold (float | Unset): From this probability on a face is real. Default: 0.5.
        quality_threshold (float | Unset): Accepted and not used, as in LUNA since 5.78. Default:
            0.5.
        deepfake_threshold (float | Unset): From this score on a face is real. Default: 0.5.
        estimate_face_quality (Flag | Unset): 0 no, 1 yes.
        image_type (int | Unset): 0 photo, 1 face warp of 250x250 pixels, 2 body warp of 128x256
            pixels. Default: 0.
        warped_image (Flag | Unset): 0 no, 1 yes.
        use_exif_info (Flag | Unset): 0 no, 1 yes.
        detect_face (Flag | Unset): 0 no, 1 yes.
        detect_body (Flag | Unset): 0 no, 1 yes.
        estimate_face_occlusion (Flag | Unset): 0 no, 1 yes.
        estimate_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_face_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_face_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_descriptor (Flag | Unset): 0 no, 1 yes.
        estimate_body_warp (Flag | Unset): 0 no, 1 yes.
        estimate_body_basic_attributes (Flag | Unset): 0 no, 1 yes.
        estimate_upper_body (Flag | Unset): 0 no, 1 yes.
        estimate_lower_body (Flag | Unset): 0 no, 1 yes.
        estimate_accessories (Flag | Unset): 0 no, 1 yes.
        estimate_deepfake (Flag | Unset): 0 no, 1 yes.
        estimate_people_count (Flag | Unset): 0 no, 1 yes.
        people_count_coordinates (Flag | Unset): 0 no, 1 yes.
        estimate_image_modification (Flag | Unset): 0 no, 1 yes.
        score_threshold (float | Unset): Faces whose descriptor has a lower score are left out.
            Default: 0.0.
        aggregate_attributes (Flag | Unset): 0 no, 1 yes.
        luna_request_id (str | Unset):
        body (File): One image, at most 15 MiB unless configured otherwise.
        body (EstimateImagesFilesBody): At most 20 images, 64 MiB in all, unless configured
            otherwise.
        body (ImagesJsonBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Estimated
     """


    return (await asyncio_detailed(
        client=client,
body=body,
multiface_policy=multiface_policy,
estimate_head_pose=estimate_head_pose,
estimate_emotions=estimate_emotions,
estimate_mask=estimate_mask,
estimate_quality=estimate_quality,
estimate_gaze=estimate_gaze,
estimate_eyes_attributes=estimate_eyes_attributes,
estimate_mouth_attributes=estimate_mouth_attributes,
estimate_glasses=estimate_glasses,
detect_landmarks68=detect_landmarks68,
extract_exif=extract_exif,
yaw_threshold=yaw_threshold,
pitch_threshold=pitch_threshold,
roll_threshold=roll_threshold,
mask_states=mask_states,
liveness_states=liveness_states,
deepfake_states=deepfake_states,
estimate_liveness=estimate_liveness,
liveness_threshold=liveness_threshold,
quality_threshold=quality_threshold,
deepfake_threshold=deepfake_threshold,
estimate_face_quality=estimate_face_quality,
image_type=image_type,
warped_image=warped_image,
use_exif_info=use_exif_info,
detect_face=detect_face,
detect_body=detect_body,
estimate_face_occlusion=estimate_face_occlusion,
estimate_basic_attributes=estimate_basic_attributes,
estimate_face_descriptor=estimate_face_descriptor,
estimate_face_warp=estimate_face_warp,
estimate_body_descriptor=estimate_body_descriptor,
estimate_body_warp=estimate_body_warp,
estimate_body_basic_attributes=estimate_body_basic_attributes,
estimate_upper_body=estimate_upper_body,
estimate_lower_body=estimate_lower_body,
estimate_accessories=estimate_accessories,
estimate_deepfake=estimate_deepfake,
estimate_people_count=estimate_people_count,
people_count_coordinates=people_count_coordinates,
estimate_image_modification=estimate_image_modification,
score_threshold=score_threshold,
aggregate_attributes=aggregate_attributes,
luna_request_id=luna_request_id,

    )).parsed
