from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.flag import check_flag
from ..models.flag import Flag
from ..models.verifier_detect_policy_deepfake_states_item import check_verifier_detect_policy_deepfake_states_item
from ..models.verifier_detect_policy_deepfake_states_item import VerifierDetectPolicyDeepfakeStatesItem
from ..models.verifier_detect_policy_liveness_states_item import check_verifier_detect_policy_liveness_states_item
from ..models.verifier_detect_policy_liveness_states_item import VerifierDetectPolicyLivenessStatesItem
from ..models.verifier_detect_policy_mask_states_item import check_verifier_detect_policy_mask_states_item
from ..models.verifier_detect_policy_mask_states_item import VerifierDetectPolicyMaskStatesItem
from ..models.verifier_detect_policy_multiface_policy import check_verifier_detect_policy_multiface_policy
from ..models.verifier_detect_policy_multiface_policy import VerifierDetectPolicyMultifacePolicy
from typing import cast

if TYPE_CHECKING:
  from ..models.face_quality import FaceQuality
  from ..models.verifier_detect_policy_estimate_deepfake import VerifierDetectPolicyEstimateDeepfake
  from ..models.verifier_detect_policy_estimate_liveness import VerifierDetectPolicyEstimateLiveness





T = TypeVar("T", bound="VerifierDetectPolicy")



@_attrs_define
class VerifierDetectPolicy:
    """ Faces are always looked for, bodies never.

        Attributes:
            multiface_policy (VerifierDetectPolicyMultifacePolicy): 0 one face only, 1 all faces, 2 the best face. Default:
                1.
            estimate_head_pose (Flag): 0 no, 1 yes.
            estimate_emotions (Flag): 0 no, 1 yes.
            estimate_mask (Flag): 0 no, 1 yes.
            estimate_quality (Flag): 0 no, 1 yes.
            estimate_gaze (Flag): 0 no, 1 yes.
            estimate_eyes_attributes (Flag): 0 no, 1 yes.
            estimate_mouth_attributes (Flag): 0 no, 1 yes.
            estimate_glasses (Flag): 0 no, 1 yes.
            estimate_face_occlusion (Flag): 0 no, 1 yes.
            detect_landmarks68 (Flag): 0 no, 1 yes.
            extract_exif (Flag): 0 no, 1 yes.
            yaw_threshold (float):  Default: 180.0.
            pitch_threshold (float):  Default: 180.0.
            roll_threshold (float):  Default: 180.0.
            mask_states (list[VerifierDetectPolicyMaskStatesItem]):
            liveness_states (list[VerifierDetectPolicyLivenessStatesItem]):
            deepfake_states (list[VerifierDetectPolicyDeepfakeStatesItem]):
            estimate_liveness (VerifierDetectPolicyEstimateLiveness):
            estimate_deepfake (VerifierDetectPolicyEstimateDeepfake):
            face_quality (FaceQuality):
     """

    estimate_head_pose: Flag
    estimate_emotions: Flag
    estimate_mask: Flag
    estimate_quality: Flag
    estimate_gaze: Flag
    estimate_eyes_attributes: Flag
    estimate_mouth_attributes: Flag
    estimate_glasses: Flag
    estimate_face_occlusion: Flag
    detect_landmarks68: Flag
    extract_exif: Flag
    mask_states: list[VerifierDetectPolicyMaskStatesItem]
    liveness_states: list[VerifierDetectPolicyLivenessStatesItem]
    deepfake_states: list[VerifierDetectPolicyDeepfakeStatesItem]
    estimate_liveness: VerifierDetectPolicyEstimateLiveness
    estimate_deepfake: VerifierDetectPolicyEstimateDeepfake
    face_quality: FaceQuality
    multiface_policy: VerifierDetectPolicyMultifacePolicy = 1
    yaw_threshold: float = 180.0
    pitch_threshold: float = 180.0
    roll_threshold: float = 180.0





    def to_dict(self) -> dict[str, Any]:
        from ..models.face_quality import FaceQuality # noqa: PLC0415
        from ..models.verifier_detect_policy_estimate_deepfake import VerifierDetectPolicyEstimateDeepfake # noqa: PLC0415
        from ..models.verifier_detect_policy_estimate_liveness import VerifierDetectPolicyEstimateLiveness # noqa: PLC0415
        multiface_policy: int = self.multiface_policy

        estimate_head_pose: int = self.estimate_head_pose

        estimate_emotions: int = self.estimate_emotions

        estimate_mask: int = self.estimate_mask

        estimate_quality: int = self.estimate_quality

        estimate_gaze: int = self.estimate_gaze

        estimate_eyes_attributes: int = self.estimate_eyes_attributes

        estimate_mouth_attributes: int = self.estimate_mouth_attributes

        estimate_glasses: int = self.estimate_glasses

        estimate_face_occlusion: int = self.estimate_face_occlusion

        detect_landmarks68: int = self.detect_landmarks68

        extract_exif: int = self.extract_exif

        yaw_threshold = self.yaw_threshold

        pitch_threshold = self.pitch_threshold

        roll_threshold = self.roll_threshold

        mask_states = []
        for mask_states_item_data in self.mask_states:
            mask_states_item: int = mask_states_item_data
            mask_states.append(mask_states_item)



        liveness_states = []
        for liveness_states_item_data in self.liveness_states:
            liveness_states_item: int = liveness_states_item_data
            liveness_states.append(liveness_states_item)



        deepfake_states = []
        for deepfake_states_item_data in self.deepfake_states:
            deepfake_states_item: int = deepfake_states_item_data
            deepfake_states.append(deepfake_states_item)



        estimate_liveness = self.estimate_liveness.to_dict()

        estimate_deepfake = self.estimate_deepfake.to_dict()

        face_quality = self.face_quality.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "multiface_policy": multiface_policy,
            "estimate_head_pose": estimate_head_pose,
            "estimate_emotions": estimate_emotions,
            "estimate_mask": estimate_mask,
            "estimate_quality": estimate_quality,
            "estimate_gaze": estimate_gaze,
            "estimate_eyes_attributes": estimate_eyes_attributes,
            "estimate_mouth_attributes": estimate_mouth_attributes,
            "estimate_glasses": estimate_glasses,
            "estimate_face_occlusion": estimate_face_occlusion,
            "detect_landmarks68": detect_landmarks68,
            "extract_exif": extract_exif,
            "yaw_threshold": yaw_threshold,
            "pitch_threshold": pitch_threshold,
            "roll_threshold": roll_threshold,
            "mask_states": mask_states,
            "liveness_states": liveness_states,
            "deepfake_states": deepfake_states,
            "estimate_liveness": estimate_liveness,
            "estimate_deepfake": estimate_deepfake,
            "face_quality": face_quality,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.face_quality import FaceQuality # noqa: PLC0415
        from ..models.verifier_detect_policy_estimate_deepfake import VerifierDetectPolicyEstimateDeepfake # noqa: PLC0415
        from ..models.verifier_detect_policy_estimate_liveness import VerifierDetectPolicyEstimateLiveness # noqa: PLC0415
        d = dict(src_dict)
        multiface_policy = check_verifier_detect_policy_multiface_policy(d.pop("multiface_policy"))




        estimate_head_pose = check_flag(d.pop("estimate_head_pose"))




        estimate_emotions = check_flag(d.pop("estimate_emotions"))




        estimate_mask = check_flag(d.pop("estimate_mask"))




        estimate_quality = check_flag(d.pop("estimate_quality"))




        estimate_gaze = check_flag(d.pop("estimate_gaze"))




        estimate_eyes_attributes = check_flag(d.pop("estimate_eyes_attributes"))




        estimate_mouth_attributes = check_flag(d.pop("estimate_mouth_attributes"))




        estimate_glasses = check_flag(d.pop("estimate_glasses"))




        estimate_face_occlusion = check_flag(d.pop("estimate_face_occlusion"))




        detect_landmarks68 = check_flag(d.pop("detect_landmarks68"))




        extract_exif = check_flag(d.pop("extract_exif"))




        yaw_threshold = d.pop("yaw_threshold")

        pitch_threshold = d.pop("pitch_threshold")

        roll_threshold = d.pop("roll_threshold")

        mask_states = []
        _mask_states = d.pop("mask_states")
        for mask_states_item_data in (_mask_states):
            mask_states_item = check_verifier_detect_policy_mask_states_item(mask_states_item_data)



            mask_states.append(mask_states_item)


        liveness_states = []
        _liveness_states = d.pop("liveness_states")
        for liveness_states_item_data in (_liveness_states):
            liveness_states_item = check_verifier_detect_policy_liveness_states_item(liveness_states_item_data)



            liveness_states.append(liveness_states_item)


        deepfake_states = []
        _deepfake_states = d.pop("deepfake_states")
        for deepfake_states_item_data in (_deepfake_states):
            deepfake_states_item = check_verifier_detect_policy_deepfake_states_item(deepfake_states_item_data)



            deepfake_states.append(deepfake_states_item)


        estimate_liveness = VerifierDetectPolicyEstimateLiveness.from_dict(d.pop("estimate_liveness"))




        estimate_deepfake = VerifierDetectPolicyEstimateDeepfake.from_dict(d.pop("estimate_deepfake"))




        face_quality = FaceQuality.from_dict(d.pop("face_quality"))




        verifier_detect_policy = cls(
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

        return verifier_detect_policy

