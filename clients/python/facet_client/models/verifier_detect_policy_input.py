from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..models.verifier_detect_policy_input_deepfake_states_item import check_verifier_detect_policy_input_deepfake_states_item
from ..models.verifier_detect_policy_input_deepfake_states_item import VerifierDetectPolicyInputDeepfakeStatesItem
from ..models.verifier_detect_policy_input_liveness_states_item import check_verifier_detect_policy_input_liveness_states_item
from ..models.verifier_detect_policy_input_liveness_states_item import VerifierDetectPolicyInputLivenessStatesItem
from ..models.verifier_detect_policy_input_mask_states_item import check_verifier_detect_policy_input_mask_states_item
from ..models.verifier_detect_policy_input_mask_states_item import VerifierDetectPolicyInputMaskStatesItem
from ..models.verifier_detect_policy_input_multiface_policy import check_verifier_detect_policy_input_multiface_policy
from ..models.verifier_detect_policy_input_multiface_policy import VerifierDetectPolicyInputMultifacePolicy
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.face_quality_input import FaceQualityInput
  from ..models.verifier_detect_policy_input_estimate_deepfake import VerifierDetectPolicyInputEstimateDeepfake
  from ..models.verifier_detect_policy_input_estimate_liveness import VerifierDetectPolicyInputEstimateLiveness





T = TypeVar("T", bound="VerifierDetectPolicyInput")



@_attrs_define
class VerifierDetectPolicyInput:
    """ Faces are always looked for, bodies never.

        Attributes:
            multiface_policy (VerifierDetectPolicyInputMultifacePolicy | Unset): 0 one face only, 1 all faces, 2 the best
                face. Default: 1.
            estimate_head_pose (Flag | Unset): 0 no, 1 yes.
            estimate_emotions (Flag | Unset): 0 no, 1 yes.
            estimate_mask (Flag | Unset): 0 no, 1 yes.
            estimate_quality (Flag | Unset): 0 no, 1 yes.
            estimate_gaze (Flag | Unset): 0 no, 1 yes.
            estimate_eyes_attributes (Flag | Unset): 0 no, 1 yes.
            estimate_mouth_attributes (Flag | Unset): 0 no, 1 yes.
            estimate_glasses (Flag | Unset): 0 no, 1 yes.
            estimate_face_occlusion (Flag | Unset): 0 no, 1 yes.
            detect_landmarks68 (Flag | Unset): 0 no, 1 yes.
            extract_exif (Flag | Unset): 0 no, 1 yes.
            yaw_threshold (float | Unset):  Default: 180.0.
            pitch_threshold (float | Unset):  Default: 180.0.
            roll_threshold (float | Unset):  Default: 180.0.
            mask_states (list[VerifierDetectPolicyInputMaskStatesItem] | Unset):
            liveness_states (list[VerifierDetectPolicyInputLivenessStatesItem] | Unset):
            deepfake_states (list[VerifierDetectPolicyInputDeepfakeStatesItem] | Unset):
            estimate_liveness (VerifierDetectPolicyInputEstimateLiveness | Unset):
            estimate_deepfake (VerifierDetectPolicyInputEstimateDeepfake | Unset):
            face_quality (FaceQualityInput | Unset):
     """

    multiface_policy: VerifierDetectPolicyInputMultifacePolicy | Unset = 1
    estimate_head_pose: Flag | Unset = UNSET
    estimate_emotions: Flag | Unset = UNSET
    estimate_mask: Flag | Unset = UNSET
    estimate_quality: Flag | Unset = UNSET
    estimate_gaze: Flag | Unset = UNSET
    estimate_eyes_attributes: Flag | Unset = UNSET
    estimate_mouth_attributes: Flag | Unset = UNSET
    estimate_glasses: Flag | Unset = UNSET
    estimate_face_occlusion: Flag | Unset = UNSET
    detect_landmarks68: Flag | Unset = UNSET
    extract_exif: Flag | Unset = UNSET
    yaw_threshold: float | Unset = 180.0
    pitch_threshold: float | Unset = 180.0
    roll_threshold: float | Unset = 180.0
    mask_states: list[VerifierDetectPolicyInputMaskStatesItem] | Unset = UNSET
    liveness_states: list[VerifierDetectPolicyInputLivenessStatesItem] | Unset = UNSET
    deepfake_states: list[VerifierDetectPolicyInputDeepfakeStatesItem] | Unset = UNSET
    estimate_liveness: VerifierDetectPolicyInputEstimateLiveness | Unset = UNSET
    estimate_deepfake: VerifierDetectPolicyInputEstimateDeepfake | Unset = UNSET
    face_quality: FaceQualityInput | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality_input import FaceQualityInput # noqa: PLC0415
        from ..models.verifier_detect_policy_input_estimate_deepfake import VerifierDetectPolicyInputEstimateDeepfake # noqa: PLC0415
        from ..models.verifier_detect_policy_input_estimate_liveness import VerifierDetectPolicyInputEstimateLiveness # noqa: PLC0415
        multiface_policy: int | Unset = UNSET
        if not isinstance(self.multiface_policy, Unset):
            multiface_policy = self.multiface_policy


        estimate_head_pose: int | Unset = UNSET
        if not isinstance(self.estimate_head_pose, Unset):
            estimate_head_pose = self.estimate_head_pose


        estimate_emotions: int | Unset = UNSET
        if not isinstance(self.estimate_emotions, Unset):
            estimate_emotions = self.estimate_emotions


        estimate_mask: int | Unset = UNSET
        if not isinstance(self.estimate_mask, Unset):
            estimate_mask = self.estimate_mask


        estimate_quality: int | Unset = UNSET
        if not isinstance(self.estimate_quality, Unset):
            estimate_quality = self.estimate_quality


        estimate_gaze: int | Unset = UNSET
        if not isinstance(self.estimate_gaze, Unset):
            estimate_gaze = self.estimate_gaze


        estimate_eyes_attributes: int | Unset = UNSET
        if not isinstance(self.estimate_eyes_attributes, Unset):
            estimate_eyes_attributes = self.estimate_eyes_attributes


        estimate_mouth_attributes: int | Unset = UNSET
        if not isinstance(self.estimate_mouth_attributes, Unset):
            estimate_mouth_attributes = self.estimate_mouth_attributes


        estimate_glasses: int | Unset = UNSET
        if not isinstance(self.estimate_glasses, Unset):
            estimate_glasses = self.estimate_glasses


        estimate_face_occlusion: int | Unset = UNSET
        if not isinstance(self.estimate_face_occlusion, Unset):
            estimate_face_occlusion = self.estimate_face_occlusion


        detect_landmarks68: int | Unset = UNSET
        if not isinstance(self.detect_landmarks68, Unset):
            detect_landmarks68 = self.detect_landmarks68


        extract_exif: int | Unset = UNSET
        if not isinstance(self.extract_exif, Unset):
            extract_exif = self.extract_exif


        yaw_threshold = self.yaw_threshold

        pitch_threshold = self.pitch_threshold

        roll_threshold = self.roll_threshold

        mask_states: list[int] | Unset = UNSET
        if not isinstance(self.mask_states, Unset):
            mask_states = []
            for mask_states_item_data in self.mask_states:
                mask_states_item: int = mask_states_item_data
                mask_states.append(mask_states_item)



        liveness_states: list[int] | Unset = UNSET
        if not isinstance(self.liveness_states, Unset):
            liveness_states = []
            for liveness_states_item_data in self.liveness_states:
                liveness_states_item: int = liveness_states_item_data
                liveness_states.append(liveness_states_item)



        deepfake_states: list[int] | Unset = UNSET
        if not isinstance(self.deepfake_states, Unset):
            deepfake_states = []
            for deepfake_states_item_data in self.deepfake_states:
                deepfake_states_item: int = deepfake_states_item_data
                deepfake_states.append(deepfake_states_item)



        estimate_liveness: dict[str, Any] | Unset = UNSET
        if not isinstance(self.estimate_liveness, Unset):
            estimate_liveness = self.estimate_liveness.to_dict()

        estimate_deepfake: dict[str, Any] | Unset = UNSET
        if not isinstance(self.estimate_deepfake, Unset):
            estimate_deepfake = self.estimate_deepfake.to_dict()

        face_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_quality, Unset):
            face_quality = self.face_quality.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if multiface_policy is not UNSET:
            field_dict["multiface_policy"] = multiface_policy
        if estimate_head_pose is not UNSET:
            field_dict["estimate_head_pose"] = estimate_head_pose
        if estimate_emotions is not UNSET:
            field_dict["estimate_emotions"] = estimate_emotions
        if estimate_mask is not UNSET:
            field_dict["estimate_mask"] = estimate_mask
        if estimate_quality is not UNSET:
            field_dict["estimate_quality"] = estimate_quality
        if estimate_gaze is not UNSET:
            field_dict["estimate_gaze"] = estimate_gaze
        if estimate_eyes_attributes is not UNSET:
            field_dict["estimate_eyes_attributes"] = estimate_eyes_attributes
        if estimate_mouth_attributes is not UNSET:
            field_dict["estimate_mouth_attributes"] = estimate_mouth_attributes
        if estimate_glasses is not UNSET:
            field_dict["estimate_glasses"] = estimate_glasses
        if estimate_face_occlusion is not UNSET:
            field_dict["estimate_face_occlusion"] = estimate_face_occlusion
        if detect_landmarks68 is not UNSET:
            field_dict["detect_landmarks68"] = detect_landmarks68
        if extract_exif is not UNSET:
            field_dict["extract_exif"] = extract_exif
        if yaw_threshold is not UNSET:
            field_dict["yaw_threshold"] = yaw_threshold
        if pitch_threshold is not UNSET:
            field_dict["pitch_threshold"] = pitch_threshold
        if roll_threshold is not UNSET:
            field_dict["roll_threshold"] = roll_threshold
        if mask_states is not UNSET:
            field_dict["mask_states"] = mask_states
        if liveness_states is not UNSET:
            field_dict["liveness_states"] = liveness_states
        if deepfake_states is not UNSET:
            field_dict["deepfake_states"] = deepfake_states
        if estimate_liveness is not UNSET:
            field_dict["estimate_liveness"] = estimate_liveness
        if estimate_deepfake is not UNSET:
            field_dict["estimate_deepfake"] = estimate_deepfake
        if face_quality is not UNSET:
            field_dict["face_quality"] = face_quality

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality_input import FaceQualityInput # noqa: PLC0415
        from ..models.verifier_detect_policy_input_estimate_deepfake import VerifierDetectPolicyInputEstimateDeepfake # noqa: PLC0415
        from ..models.verifier_detect_policy_input_estimate_liveness import VerifierDetectPolicyInputEstimateLiveness # noqa: PLC0415
        d = dict(src_dict)
        _multiface_policy = d.pop("multiface_policy", UNSET)
        multiface_policy: VerifierDetectPolicyInputMultifacePolicy | Unset
        if isinstance(_multiface_policy,  Unset):
            multiface_policy = UNSET
        else:
            multiface_policy = check_verifier_detect_policy_input_multiface_policy(_multiface_policy)




        _estimate_head_pose = d.pop("estimate_head_pose", UNSET)
        estimate_head_pose: Flag | Unset
        if isinstance(_estimate_head_pose,  Unset):
            estimate_head_pose = UNSET
        else:
            estimate_head_pose = check_flag(_estimate_head_pose)




        _estimate_emotions = d.pop("estimate_emotions", UNSET)
        estimate_emotions: Flag | Unset
        if isinstance(_estimate_emotions,  Unset):
            estimate_emotions = UNSET
        else:
            estimate_emotions = check_flag(_estimate_emotions)




        _estimate_mask = d.pop("estimate_mask", UNSET)
        estimate_mask: Flag | Unset
        if isinstance(_estimate_mask,  Unset):
            estimate_mask = UNSET
        else:
            estimate_mask = check_flag(_estimate_mask)




        _estimate_quality = d.pop("estimate_quality", UNSET)
        estimate_quality: Flag | Unset
        if isinstance(_estimate_quality,  Unset):
            estimate_quality = UNSET
        else:
            estimate_quality = check_flag(_estimate_quality)




        _estimate_gaze = d.pop("estimate_gaze", UNSET)
        estimate_gaze: Flag | Unset
        if isinstance(_estimate_gaze,  Unset):
            estimate_gaze = UNSET
        else:
            estimate_gaze = check_flag(_estimate_gaze)




        _estimate_eyes_attributes = d.pop("estimate_eyes_attributes", UNSET)
        estimate_eyes_attributes: Flag | Unset
        if isinstance(_estimate_eyes_attributes,  Unset):
            estimate_eyes_attributes = UNSET
        else:
            estimate_eyes_attributes = check_flag(_estimate_eyes_attributes)




        _estimate_mouth_attributes = d.pop("estimate_mouth_attributes", UNSET)
        estimate_mouth_attributes: Flag | Unset
        if isinstance(_estimate_mouth_attributes,  Unset):
            estimate_mouth_attributes = UNSET
        else:
            estimate_mouth_attributes = check_flag(_estimate_mouth_attributes)




        _estimate_glasses = d.pop("estimate_glasses", UNSET)
        estimate_glasses: Flag | Unset
        if isinstance(_estimate_glasses,  Unset):
            estimate_glasses = UNSET
        else:
            estimate_glasses = check_flag(_estimate_glasses)




        _estimate_face_occlusion = d.pop("estimate_face_occlusion", UNSET)
        estimate_face_occlusion: Flag | Unset
        if isinstance(_estimate_face_occlusion,  Unset):
            estimate_face_occlusion = UNSET
        else:
            estimate_face_occlusion = check_flag(_estimate_face_occlusion)




        _detect_landmarks68 = d.pop("detect_landmarks68", UNSET)
        detect_landmarks68: Flag | Unset
        if isinstance(_detect_landmarks68,  Unset):
            detect_landmarks68 = UNSET
        else:
            detect_landmarks68 = check_flag(_detect_landmarks68)




        _extract_exif = d.pop("extract_exif", UNSET)
        extract_exif: Flag | Unset
        if isinstance(_extract_exif,  Unset):
            extract_exif = UNSET
        else:
            extract_exif = check_flag(_extract_exif)




        yaw_threshold = d.pop("yaw_threshold", UNSET)

        pitch_threshold = d.pop("pitch_threshold", UNSET)

        roll_threshold = d.pop("roll_threshold", UNSET)

        _mask_states = d.pop("mask_states", UNSET)
        mask_states: list[VerifierDetectPolicyInputMaskStatesItem] | Unset = UNSET
        if _mask_states is not UNSET:
            mask_states = []
            for mask_states_item_data in _mask_states:
                mask_states_item = check_verifier_detect_policy_input_mask_states_item(mask_states_item_data)



                mask_states.append(mask_states_item)


        _liveness_states = d.pop("liveness_states", UNSET)
        liveness_states: list[VerifierDetectPolicyInputLivenessStatesItem] | Unset = UNSET
        if _liveness_states is not UNSET:
            liveness_states = []
            for liveness_states_item_data in _liveness_states:
                liveness_states_item = check_verifier_detect_policy_input_liveness_states_item(liveness_states_item_data)



                liveness_states.append(liveness_states_item)


        _deepfake_states = d.pop("deepfake_states", UNSET)
        deepfake_states: list[VerifierDetectPolicyInputDeepfakeStatesItem] | Unset = UNSET
        if _deepfake_states is not UNSET:
            deepfake_states = []
            for deepfake_states_item_data in _deepfake_states:
                deepfake_states_item = check_verifier_detect_policy_input_deepfake_states_item(deepfake_states_item_data)



                deepfake_states.append(deepfake_states_item)


        _estimate_liveness = d.pop("estimate_liveness", UNSET)
        estimate_liveness: VerifierDetectPolicyInputEstimateLiveness | Unset
        if isinstance(_estimate_liveness,  Unset):
            estimate_liveness = UNSET
        else:
            estimate_liveness = VerifierDetectPolicyInputEstimateLiveness.from_dict(_estimate_liveness)




        _estimate_deepfake = d.pop("estimate_deepfake", UNSET)
        estimate_deepfake: VerifierDetectPolicyInputEstimateDeepfake | Unset
        if isinstance(_estimate_deepfake,  Unset):
            estimate_deepfake = UNSET
        else:
            estimate_deepfake = VerifierDetectPolicyInputEstimateDeepfake.from_dict(_estimate_deepfake)




        _face_quality = d.pop("face_quality", UNSET)
        face_quality: FaceQualityInput | Unset
        if isinstance(_face_quality,  Unset):
            face_quality = UNSET
        else:
            face_quality = FaceQualityInput.from_dict(_face_quality)




        verifier_detect_policy_input = cls(
            multiface_policy=multiface_policy,
            estimate_head_pose=estimate_head_pose,
            estimate_emotions=estimate_emotions,
            estimate_mask=estimate_mask,
            estimate_quality=estimate_quality,
            estimate_gaze=estimate_gaze,
            estimate_eyes_attributes=estimate_eyes_attributes,
            estimate_mouth_attributes=estimate_mouth_attributes,
            estimate_glasses=estimate_glasses,
            estimate_face_occlusion=estimate_face_occlusion,
            detect_landmarks68=detect_landmarks68,
            extract_exif=extract_exif,
            yaw_threshold=yaw_threshold,
            pitch_threshold=pitch_threshold,
            roll_threshold=roll_threshold,
            mask_states=mask_states,
            liveness_states=liveness_states,
            deepfake_states=deepfake_states,
            estimate_liveness=estimate_liveness,
            estimate_deepfake=estimate_deepfake,
            face_quality=face_quality,
        )

        return verifier_detect_policy_input

