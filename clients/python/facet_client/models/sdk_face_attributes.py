from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
from typing import Literal, cast

if TYPE_CHECKING:
  from ..models.estimated_descriptor import EstimatedDescriptor
  from ..models.head_pose import HeadPose
  from ..models.sdk_face_attributes_basic_attributes import SdkFaceAttributesBasicAttributes
  from ..models.sdk_face_attributes_deepfake_type_0 import SdkFaceAttributesDeepfakeType0
  from ..models.sdk_face_attributes_emotions_type_0 import SdkFaceAttributesEmotionsType0
  from ..models.sdk_face_attributes_eyes_attributes_type_0 import SdkFaceAttributesEyesAttributesType0
  from ..models.sdk_face_attributes_face_occlusion_type_0 import SdkFaceAttributesFaceOcclusionType0
  from ..models.sdk_face_attributes_gaze_type_0 import SdkFaceAttributesGazeType0
  from ..models.sdk_face_attributes_glasses_type_0 import SdkFaceAttributesGlassesType0
  from ..models.sdk_face_attributes_liveness_type_0 import SdkFaceAttributesLivenessType0
  from ..models.sdk_face_attributes_mask_type_0 import SdkFaceAttributesMaskType0
  from ..models.sdk_face_attributes_mouth_attributes_type_0 import SdkFaceAttributesMouthAttributesType0
  from ..models.sdk_face_attributes_quality_type_0 import SdkFaceAttributesQualityType0





T = TypeVar("T", bound="SdkFaceAttributes")



@_attrs_define
class SdkFaceAttributes:
    """ 
        Attributes:
            quality (Literal['unavailable'] | SdkFaceAttributesQualityType0 | Unset):
            emotions (Literal['unavailable'] | SdkFaceAttributesEmotionsType0 | Unset):
            mask (Literal['unavailable'] | SdkFaceAttributesMaskType0 | Unset):
            face_occlusion (Literal['unavailable'] | SdkFaceAttributesFaceOcclusionType0 | Unset):
            glasses (Literal['unavailable'] | SdkFaceAttributesGlassesType0 | Unset):
            eyes_attributes (Literal['unavailable'] | SdkFaceAttributesEyesAttributesType0 | Unset):
            mouth_attributes (Literal['unavailable'] | SdkFaceAttributesMouthAttributesType0 | Unset):
            gaze (Literal['unavailable'] | SdkFaceAttributesGazeType0 | Unset):
            liveness (Literal['unavailable'] | SdkFaceAttributesLivenessType0 | Unset):
            deepfake (Literal['unavailable'] | SdkFaceAttributesDeepfakeType0 | Unset):
            head_pose (HeadPose | Unset):
            basic_attributes (SdkFaceAttributesBasicAttributes | Unset):
            descriptor (EstimatedDescriptor | Unset):
     """

    quality: Literal['unavailable'] | SdkFaceAttributesQualityType0 | Unset = UNSET
    emotions: Literal['unavailable'] | SdkFaceAttributesEmotionsType0 | Unset = UNSET
    mask: Literal['unavailable'] | SdkFaceAttributesMaskType0 | Unset = UNSET
    face_occlusion: Literal['unavailable'] | SdkFaceAttributesFaceOcclusionType0 | Unset = UNSET
    glasses: Literal['unavailable'] | SdkFaceAttributesGlassesType0 | Unset = UNSET
    eyes_attributes: Literal['unavailable'] | SdkFaceAttributesEyesAttributesType0 | Unset = UNSET
    mouth_attributes: Literal['unavailable'] | SdkFaceAttributesMouthAttributesType0 | Unset = UNSET
    gaze: Literal['unavailable'] | SdkFaceAttributesGazeType0 | Unset = UNSET
    liveness: Literal['unavailable'] | SdkFaceAttributesLivenessType0 | Unset = UNSET
    deepfake: Literal['unavailable'] | SdkFaceAttributesDeepfakeType0 | Unset = UNSET
    head_pose: HeadPose | Unset = UNSET
    basic_attributes: SdkFaceAttributesBasicAttributes | Unset = UNSET
    descriptor: EstimatedDescriptor | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.estimated_descriptor import EstimatedDescriptor # noqa: PLC0415
        from ..models.head_pose import HeadPose # noqa: PLC0415
        from ..models.sdk_face_attributes_basic_attributes import SdkFaceAttributesBasicAttributes # noqa: PLC0415
        from ..models.sdk_face_attributes_deepfake_type_0 import SdkFaceAttributesDeepfakeType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_emotions_type_0 import SdkFaceAttributesEmotionsType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_eyes_attributes_type_0 import SdkFaceAttributesEyesAttributesType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_face_occlusion_type_0 import SdkFaceAttributesFaceOcclusionType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_gaze_type_0 import SdkFaceAttributesGazeType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_glasses_type_0 import SdkFaceAttributesGlassesType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_liveness_type_0 import SdkFaceAttributesLivenessType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_mask_type_0 import SdkFaceAttributesMaskType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_mouth_attributes_type_0 import SdkFaceAttributesMouthAttributesType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_quality_type_0 import SdkFaceAttributesQualityType0 # noqa: PLC0415
        quality: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.quality, Unset):
            quality = UNSET
        elif isinstance(self.quality, SdkFaceAttributesQualityType0):
            quality = self.quality.to_dict()
        else:
            quality = self.quality

        emotions: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.emotions, Unset):
            emotions = UNSET
        elif isinstance(self.emotions, SdkFaceAttributesEmotionsType0):
            emotions = self.emotions.to_dict()
        else:
            emotions = self.emotions

        mask: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.mask, Unset):
            mask = UNSET
        elif isinstance(self.mask, SdkFaceAttributesMaskType0):
            mask = self.mask.to_dict()
        else:
            mask = self.mask

        face_occlusion: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.face_occlusion, Unset):
            face_occlusion = UNSET
        elif isinstance(self.face_occlusion, SdkFaceAttributesFaceOcclusionType0):
            face_occlusion = self.face_occlusion.to_dict()
        else:
            face_occlusion = self.face_occlusion

        glasses: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.glasses, Unset):
            glasses = UNSET
        elif isinstance(self.glasses, SdkFaceAttributesGlassesType0):
            glasses = self.glasses.to_dict()
        else:
            glasses = self.glasses

        eyes_attributes: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.eyes_attributes, Unset):
            eyes_attributes = UNSET
        elif isinstance(self.eyes_attributes, SdkFaceAttributesEyesAttributesType0):
            eyes_attributes = self.eyes_attributes.to_dict()
        else:
            eyes_attributes = self.eyes_attributes

        mouth_attributes: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.mouth_attributes, Unset):
            mouth_attributes = UNSET
        elif isinstance(self.mouth_attributes, SdkFaceAttributesMouthAttributesType0):
            mouth_attributes = self.mouth_attributes.to_dict()
        else:
            mouth_attributes = self.mouth_attributes

        gaze: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.gaze, Unset):
            gaze = UNSET
        elif isinstance(self.gaze, SdkFaceAttributesGazeType0):
            gaze = self.gaze.to_dict()
        else:
            gaze = self.gaze

        liveness: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.liveness, Unset):
            liveness = UNSET
        elif isinstance(self.liveness, SdkFaceAttributesLivenessType0):
            liveness = self.liveness.to_dict()
        else:
            liveness = self.liveness

        deepfake: dict[str, Any] | Literal['unavailable'] | Unset
        if isinstance(self.deepfake, Unset):
            deepfake = UNSET
        elif isinstance(self.deepfake, SdkFaceAttributesDeepfakeType0):
            deepfake = self.deepfake.to_dict()
        else:
            deepfake = self.deepfake

        head_pose: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_pose, Unset):
            head_pose = self.head_pose.to_dict()

        basic_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.basic_attributes, Unset):
            basic_attributes = self.basic_attributes.to_dict()

        descriptor: dict[str, Any] | Unset = UNSET
        if not isinstance(self.descriptor, Unset):
            descriptor = self.descriptor.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if quality is not UNSET:
            field_dict["quality"] = quality
        if emotions is not UNSET:
            field_dict["emotions"] = emotions
        if mask is not UNSET:
            field_dict["mask"] = mask
        if face_occlusion is not UNSET:
            field_dict["face_occlusion"] = face_occlusion
        if glasses is not UNSET:
            field_dict["glasses"] = glasses
        if eyes_attributes is not UNSET:
            field_dict["eyes_attributes"] = eyes_attributes
        if mouth_attributes is not UNSET:
            field_dict["mouth_attributes"] = mouth_attributes
        if gaze is not UNSET:
            field_dict["gaze"] = gaze
        if liveness is not UNSET:
            field_dict["liveness"] = liveness
        if deepfake is not UNSET:
            field_dict["deepfake"] = deepfake
        if head_pose is not UNSET:
            field_dict["head_pose"] = head_pose
        if basic_attributes is not UNSET:
            field_dict["basic_attributes"] = basic_attributes
        if descriptor is not UNSET:
            field_dict["descriptor"] = descriptor

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.estimated_descriptor import EstimatedDescriptor # noqa: PLC0415
        from ..models.head_pose import HeadPose # noqa: PLC0415
        from ..models.sdk_face_attributes_basic_attributes import SdkFaceAttributesBasicAttributes # noqa: PLC0415
        from ..models.sdk_face_attributes_deepfake_type_0 import SdkFaceAttributesDeepfakeType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_emotions_type_0 import SdkFaceAttributesEmotionsType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_eyes_attributes_type_0 import SdkFaceAttributesEyesAttributesType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_face_occlusion_type_0 import SdkFaceAttributesFaceOcclusionType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_gaze_type_0 import SdkFaceAttributesGazeType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_glasses_type_0 import SdkFaceAttributesGlassesType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_liveness_type_0 import SdkFaceAttributesLivenessType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_mask_type_0 import SdkFaceAttributesMaskType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_mouth_attributes_type_0 import SdkFaceAttributesMouthAttributesType0 # noqa: PLC0415
        from ..models.sdk_face_attributes_quality_type_0 import SdkFaceAttributesQualityType0 # noqa: PLC0415
        d = dict(src_dict)
        def _parse_quality(data: object) -> Literal['unavailable'] | SdkFaceAttributesQualityType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quality_type_0 = SdkFaceAttributesQualityType0.from_dict(data)



                return quality_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            quality_type_1 = cast(Literal['unavailable'] , data)
            if quality_type_1 != 'unavailable':
                raise ValueError(f"quality_type_1 must match const 'unavailable', got '{quality_type_1}'")
            return quality_type_1

        quality = _parse_quality(d.pop("quality", UNSET))


        def _parse_emotions(data: object) -> Literal['unavailable'] | SdkFaceAttributesEmotionsType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                emotions_type_0 = SdkFaceAttributesEmotionsType0.from_dict(data)



                return emotions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            emotions_type_1 = cast(Literal['unavailable'] , data)
            if emotions_type_1 != 'unavailable':
                raise ValueError(f"emotions_type_1 must match const 'unavailable', got '{emotions_type_1}'")
            return emotions_type_1

        emotions = _parse_emotions(d.pop("emotions", UNSET))


        def _parse_mask(data: object) -> Literal['unavailable'] | SdkFaceAttributesMaskType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mask_type_0 = SdkFaceAttributesMaskType0.from_dict(data)



                return mask_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            mask_type_1 = cast(Literal['unavailable'] , data)
            if mask_type_1 != 'unavailable':
                raise ValueError(f"mask_type_1 must match const 'unavailable', got '{mask_type_1}'")
            return mask_type_1

        mask = _parse_mask(d.pop("mask", UNSET))


        def _parse_face_occlusion(data: object) -> Literal['unavailable'] | SdkFaceAttributesFaceOcclusionType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                face_occlusion_type_0 = SdkFaceAttributesFaceOcclusionType0.from_dict(data)



                return face_occlusion_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            face_occlusion_type_1 = cast(Literal['unavailable'] , data)
            if face_occlusion_type_1 != 'unavailable':
                raise ValueError(f"face_occlusion_type_1 must match const 'unavailable', got '{face_occlusion_type_1}'")
            return face_occlusion_type_1

        face_occlusion = _parse_face_occlusion(d.pop("face_occlusion", UNSET))


        def _parse_glasses(data: object) -> Literal['unavailable'] | SdkFaceAttributesGlassesType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                glasses_type_0 = SdkFaceAttributesGlassesType0.from_dict(data)



                return glasses_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            glasses_type_1 = cast(Literal['unavailable'] , data)
            if glasses_type_1 != 'unavailable':
                raise ValueError(f"glasses_type_1 must match const 'unavailable', got '{glasses_type_1}'")
            return glasses_type_1

        glasses = _parse_glasses(d.pop("glasses", UNSET))


        def _parse_eyes_attributes(data: object) -> Literal['unavailable'] | SdkFaceAttributesEyesAttributesType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                eyes_attributes_type_0 = SdkFaceAttributesEyesAttributesType0.from_dict(data)



                return eyes_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            eyes_attributes_type_1 = cast(Literal['unavailable'] , data)
            if eyes_attributes_type_1 != 'unavailable':
                raise ValueError(f"eyes_attributes_type_1 must match const 'unavailable', got '{eyes_attributes_type_1}'")
            return eyes_attributes_type_1

        eyes_attributes = _parse_eyes_attributes(d.pop("eyes_attributes", UNSET))


        def _parse_mouth_attributes(data: object) -> Literal['unavailable'] | SdkFaceAttributesMouthAttributesType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                mouth_attributes_type_0 = SdkFaceAttributesMouthAttributesType0.from_dict(data)



                return mouth_attributes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            mouth_attributes_type_1 = cast(Literal['unavailable'] , data)
            if mouth_attributes_type_1 != 'unavailable':
                raise ValueError(f"mouth_attributes_type_1 must match const 'unavailable', got '{mouth_attributes_type_1}'")
            return mouth_attributes_type_1

        mouth_attributes = _parse_mouth_attributes(d.pop("mouth_attributes", UNSET))


        def _parse_gaze(data: object) -> Literal['unavailable'] | SdkFaceAttributesGazeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                gaze_type_0 = SdkFaceAttributesGazeType0.from_dict(data)



                return gaze_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            gaze_type_1 = cast(Literal['unavailable'] , data)
            if gaze_type_1 != 'unavailable':
                raise ValueError(f"gaze_type_1 must match const 'unavailable', got '{gaze_type_1}'")
            return gaze_type_1

        gaze = _parse_gaze(d.pop("gaze", UNSET))


        def _parse_liveness(data: object) -> Literal['unavailable'] | SdkFaceAttributesLivenessType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                liveness_type_0 = SdkFaceAttributesLivenessType0.from_dict(data)



                return liveness_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            liveness_type_1 = cast(Literal['unavailable'] , data)
            if liveness_type_1 != 'unavailable':
                raise ValueError(f"liveness_type_1 must match const 'unavailable', got '{liveness_type_1}'")
            return liveness_type_1

        liveness = _parse_liveness(d.pop("liveness", UNSET))


        def _parse_deepfake(data: object) -> Literal['unavailable'] | SdkFaceAttributesDeepfakeType0 | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                deepfake_type_0 = SdkFaceAttributesDeepfakeType0.from_dict(data)



                return deepfake_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            deepfake_type_1 = cast(Literal['unavailable'] , data)
            if deepfake_type_1 != 'unavailable':
                raise ValueError(f"deepfake_type_1 must match const 'unavailable', got '{deepfake_type_1}'")
            return deepfake_type_1

        deepfake = _parse_deepfake(d.pop("deepfake", UNSET))


        _head_pose = d.pop("head_pose", UNSET)
        head_pose: HeadPose | Unset
        if isinstance(_head_pose,  Unset):
            head_pose = UNSET
        else:
            head_pose = HeadPose.from_dict(_head_pose)




        _basic_attributes = d.pop("basic_attributes", UNSET)
        basic_attributes: SdkFaceAttributesBasicAttributes | Unset
        if isinstance(_basic_attributes,  Unset):
            basic_attributes = UNSET
        else:
            basic_attributes = SdkFaceAttributesBasicAttributes.from_dict(_basic_attributes)




        _descriptor = d.pop("descriptor", UNSET)
        descriptor: EstimatedDescriptor | Unset
        if isinstance(_descriptor,  Unset):
            descriptor = UNSET
        else:
            descriptor = EstimatedDescriptor.from_dict(_descriptor)




        sdk_face_attributes = cls(
            quality=quality,
            emotions=emotions,
            mask=mask,
            face_occlusion=face_occlusion,
            glasses=glasses,
            eyes_attributes=eyes_attributes,
            mouth_attributes=mouth_attributes,
            gaze=gaze,
            liveness=liveness,
            deepfake=deepfake,
            head_pose=head_pose,
            basic_attributes=basic_attributes,
            descriptor=descriptor,
        )

        return sdk_face_attributes

