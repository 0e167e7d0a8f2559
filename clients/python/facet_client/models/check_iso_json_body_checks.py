from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.range_check_input import RangeCheckInput
  from ..models.state_check_input import StateCheckInput





T = TypeVar("T", bound="CheckIsoJsonBodyChecks")



@_attrs_define
class CheckIsoJsonBodyChecks:
    """ Checks and thresholds as in face_quality of a policy; all are made unless some have estimate 1.

        Attributes:
            image_width (RangeCheckInput | Unset):
            image_height (RangeCheckInput | Unset):
            image_size (RangeCheckInput | Unset):
            aspect_ratio (RangeCheckInput | Unset):
            face_width (RangeCheckInput | Unset):
            illumination_quality (RangeCheckInput | Unset):
            illumination_uniformity (RangeCheckInput | Unset):
            darkness_quality (RangeCheckInput | Unset):
            light_quality (RangeCheckInput | Unset):
            specularity_quality (RangeCheckInput | Unset):
            blurriness_quality (RangeCheckInput | Unset):
            dynamic_range (RangeCheckInput | Unset):
            eye_distance (RangeCheckInput | Unset):
            head_yaw (RangeCheckInput | Unset):
            head_pitch (RangeCheckInput | Unset):
            head_roll (RangeCheckInput | Unset):
            gaze_yaw (RangeCheckInput | Unset):
            gaze_pitch (RangeCheckInput | Unset):
            head_horizontal_center (RangeCheckInput | Unset):
            head_vertical_center (RangeCheckInput | Unset):
            head_width (RangeCheckInput | Unset):
            head_height (RangeCheckInput | Unset):
            indent_upper (RangeCheckInput | Unset):
            indent_lower (RangeCheckInput | Unset):
            indent_left (RangeCheckInput | Unset):
            indent_right (RangeCheckInput | Unset):
            mouth_smiling (RangeCheckInput | Unset):
            mouth_occluded (RangeCheckInput | Unset):
            mouth_open (RangeCheckInput | Unset):
            background_lightness (RangeCheckInput | Unset):
            background_uniformity (RangeCheckInput | Unset):
            skin_light (RangeCheckInput | Unset):
            image_format (StateCheckInput | Unset):
            smile_properties (StateCheckInput | Unset):
            left_eye (StateCheckInput | Unset):
            right_eye (StateCheckInput | Unset):
            red_eyes (StateCheckInput | Unset):
            eyebrows_state (StateCheckInput | Unset):
            natural_light (StateCheckInput | Unset):
            radial_distortion (StateCheckInput | Unset):
            shoulders_position (StateCheckInput | Unset):
            headwear_type (StateCheckInput | Unset):
            glasses (StateCheckInput | Unset):
            face_color_type (StateCheckInput | Unset):
            face_occlusion (StateCheckInput | Unset):
     """

    image_width: RangeCheckInput | Unset = UNSET
    image_height: RangeCheckInput | Unset = UNSET
    image_size: RangeCheckInput | Unset = UNSET
    aspect_ratio: RangeCheckInput | Unset = UNSET
    face_width: RangeCheckInput | Unset = UNSET
    illumination_quality: RangeCheckInput | Unset = UNSET
    illumination_uniformity: RangeCheckInput | Unset = UNSET
    darkness_quality: RangeCheckInput | Unset = UNSET
    light_quality: RangeCheckInput | Unset = UNSET
    specularity_quality: RangeCheckInput | Unset = UNSET
    blurriness_quality: RangeCheckInput | Unset = UNSET
    dynamic_range: RangeCheckInput | Unset = UNSET
    eye_distance: RangeCheckInput | Unset = UNSET
    head_yaw: RangeCheckInput | Unset = UNSET
    head_pitch: RangeCheckInput | Unset = UNSET
    head_roll: RangeCheckInput | Unset = UNSET
    gaze_yaw: RangeCheckInput | Unset = UNSET
    gaze_pitch: RangeCheckInput | Unset = UNSET
    head_horizontal_center: RangeCheckInput | Unset = UNSET
    head_vertical_center: RangeCheckInput | Unset = UNSET
    head_width: RangeCheckInput | Unset = UNSET
    head_height: RangeCheckInput | Unset = UNSET
    indent_upper: RangeCheckInput | Unset = UNSET
    indent_lower: RangeCheckInput | Unset = UNSET
    indent_left: RangeCheckInput | Unset = UNSET
    indent_right: RangeCheckInput | Unset = UNSET
    mouth_smiling: RangeCheckInput | Unset = UNSET
    mouth_occluded: RangeCheckInput | Unset = UNSET
    mouth_open: RangeCheckInput | Unset = UNSET
    background_lightness: RangeCheckInput | Unset = UNSET
    background_uniformity: RangeCheckInput | Unset = UNSET
    skin_light: RangeCheckInput | Unset = UNSET
    image_format: StateCheckInput | Unset = UNSET
    smile_properties: StateCheckInput | Unset = UNSET
    left_eye: StateCheckInput | Unset = UNSET
    right_eye: StateCheckInput | Unset = UNSET
    red_eyes: StateCheckInput | Unset = UNSET
    eyebrows_state: StateCheckInput | Unset = UNSET
    natural_light: StateCheckInput | Unset = UNSET
    radial_distortion: StateCheckInput | Unset = UNSET
    shoulders_position: StateCheckInput | Unset = UNSET
    headwear_type: StateCheckInput | Unset = UNSET
    glasses: StateCheckInput | Unset = UNSET
    face_color_type: StateCheckInput | Unset = UNSET
    face_occlusion: StateCheckInput | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.range_check_input import RangeCheckInput # noqa: PLC0415
        from ..models.state_check_input import StateCheckInput # noqa: PLC0415
        image_width: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_width, Unset):
            image_width = self.image_width.to_dict()

        image_height: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_height, Unset):
            image_height = self.image_height.to_dict()

        image_size: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_size, Unset):
            image_size = self.image_size.to_dict()

        aspect_ratio: dict[str, Any] | Unset = UNSET
        if not isinstance(self.aspect_ratio, Unset):
            aspect_ratio = self.aspect_ratio.to_dict()

        face_width: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_width, Unset):
            face_width = self.face_width.to_dict()

        illumination_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.illumination_quality, Unset):
            illumination_quality = self.illumination_quality.to_dict()

        illumination_uniformity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.illumination_uniformity, Unset):
            illumination_uniformity = self.illumination_uniformity.to_dict()

        darkness_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.darkness_quality, Unset):
            darkness_quality = self.darkness_quality.to_dict()

        light_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.light_quality, Unset):
            light_quality = self.light_quality.to_dict()

        specularity_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.specularity_quality, Unset):
            specularity_quality = self.specularity_quality.to_dict()

        blurriness_quality: dict[str, Any] | Unset = UNSET
        if not isinstance(self.blurriness_quality, Unset):
            blurriness_quality = self.blurriness_quality.to_dict()

        dynamic_range: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dynamic_range, Unset):
            dynamic_range = self.dynamic_range.to_dict()

        eye_distance: dict[str, Any] | Unset = UNSET
        if not isinstance(self.eye_distance, Unset):
            eye_distance = self.eye_distance.to_dict()

        head_yaw: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_yaw, Unset):
            head_yaw = self.head_yaw.to_dict()

        head_pitch: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_pitch, Unset):
            head_pitch = self.head_pitch.to_dict()

        head_roll: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_roll, Unset):
            head_roll = self.head_roll.to_dict()

        gaze_yaw: dict[str, Any] | Unset = UNSET
        if not isinstance(self.gaze_yaw, Unset):
            gaze_yaw = self.gaze_yaw.to_dict()

        gaze_pitch: dict[str, Any] | Unset = UNSET
        if not isinstance(self.gaze_pitch, Unset):
            gaze_pitch = self.gaze_pitch.to_dict()

        head_horizontal_center: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_horizontal_center, Unset):
            head_horizontal_center = self.head_horizontal_center.to_dict()

        head_vertical_center: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_vertical_center, Unset):
            head_vertical_center = self.head_vertical_center.to_dict()

        head_width: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_width, Unset):
            head_width = self.head_width.to_dict()

        head_height: dict[str, Any] | Unset = UNSET
        if not isinstance(self.head_height, Unset):
            head_height = self.head_height.to_dict()

        indent_upper: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indent_upper, Unset):
            indent_upper = self.indent_upper.to_dict()

        indent_lower: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indent_lower, Unset):
            indent_lower = self.indent_lower.to_dict()

        indent_left: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indent_left, Unset):
            indent_left = self.indent_left.to_dict()

        indent_right: dict[str, Any] | Unset = UNSET
        if not isinstance(self.indent_right, Unset):
            indent_right = self.indent_right.to_dict()

        mouth_smiling: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mouth_smiling, Unset):
            mouth_smiling = self.mouth_smiling.to_dict()

        mouth_occluded: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mouth_occluded, Unset):
            mouth_occluded = self.mouth_occluded.to_dict()

        mouth_open: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mouth_open, Unset):
            mouth_open = self.mouth_open.to_dict()

        background_lightness: dict[str, Any] | Unset = UNSET
        if not isinstance(self.background_lightness, Unset):
            background_lightness = self.background_lightness.to_dict()

        background_uniformity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.background_uniformity, Unset):
            background_uniformity = self.background_uniformity.to_dict()

        skin_light: dict[str, Any] | Unset = UNSET
        if not isinstance(self.skin_light, Unset):
            skin_light = self.skin_light.to_dict()

        image_format: dict[str, Any] | Unset = UNSET
        if not isinstance(self.image_format, Unset):
            image_format = self.image_format.to_dict()

        smile_properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.smile_properties, Unset):
            smile_properties = self.smile_properties.to_dict()

        left_eye: dict[str, Any] | Unset = UNSET
        if not isinstance(self.left_eye, Unset):
            left_eye = self.left_eye.to_dict()

        right_eye: dict[str, Any] | Unset = UNSET
        if not isinstance(self.right_eye, Unset):
            right_eye = self.right_eye.to_dict()

        red_eyes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.red_eyes, Unset):
            red_eyes = self.red_eyes.to_dict()

        eyebrows_state: dict[str, Any] | Unset = UNSET
        if not isinstance(self.eyebrows_state, Unset):
            eyebrows_state = self.eyebrows_state.to_dict()

        natural_light: dict[str, Any] | Unset = UNSET
        if not isinstance(self.natural_light, Unset):
            natural_light = self.natural_light.to_dict()

        radial_distortion: dict[str, Any] | Unset = UNSET
        if not isinstance(self.radial_distortion, Unset):
            radial_distortion = self.radial_distortion.to_dict()

        shoulders_position: dict[str, Any] | Unset = UNSET
        if not isinstance(self.shoulders_position, Unset):
            shoulders_position = self.shoulders_position.to_dict()

        headwear_type: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headwear_type, Unset):
            headwear_type = self.headwear_type.to_dict()

        glasses: dict[str, Any] | Unset = UNSET
        if not isinstance(self.glasses, Unset):
            glasses = self.glasses.to_dict()

        face_color_type: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_color_type, Unset):
            face_color_type = self.face_color_type.to_dict()

        face_occlusion: dict[str, Any] | Unset = UNSET
        if not isinstance(self.face_occlusion, Unset):
            face_occlusion = self.face_occlusion.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if image_width is not UNSET:
            field_dict["image_width"] = image_width
        if image_height is not UNSET:
            field_dict["image_height"] = image_height
        if image_size is not UNSET:
            field_dict["image_size"] = image_size
        if aspect_ratio is not UNSET:
            field_dict["aspect_ratio"] = aspect_ratio
        if face_width is not UNSET:
            field_dict["face_width"] = face_width
        if illumination_quality is not UNSET:
            field_dict["illumination_quality"] = illumination_quality
        if illumination_uniformity is not UNSET:
            field_dict["illumination_uniformity"] = illumination_uniformity
        if darkness_quality is not UNSET:
            field_dict["darkness_quality"] = darkness_quality
        if light_quality is not UNSET:
            field_dict["light_quality"] = light_quality
        if specularity_quality is not UNSET:
            field_dict["specularity_quality"] = specularity_quality
        if blurriness_quality is not UNSET:
            field_dict["blurriness_quality"] = blurriness_quality
        if dynamic_range is not UNSET:
            field_dict["dynamic_range"] = dynamic_range
        if eye_distance is not UNSET:
            field_dict["eye_distance"] = eye_distance
        if head_yaw is not UNSET:
            field_dict["head_yaw"] = head_yaw
        if head_pitch is not UNSET:
            field_dict["head_pitch"] = head_pitch
        if head_roll is not UNSET:
            field_dict["head_roll"] = head_roll
        if gaze_yaw is not UNSET:
            field_dict["gaze_yaw"] = gaze_yaw
        if gaze_pitch is not UNSET:
            field_dict["gaze_pitch"] = gaze_pitch
        if head_horizontal_center is not UNSET:
            field_dict["head_horizontal_center"] = head_horizontal_center
        if head_vertical_center is not UNSET:
            field_dict["head_vertical_center"] = head_vertical_center
        if head_width is not UNSET:
            field_dict["head_width"] = head_width
        if head_height is not UNSET:
            field_dict["head_height"] = head_height
        if indent_upper is not UNSET:
            field_dict["indent_upper"] = indent_upper
        if indent_lower is not UNSET:
            field_dict["indent_lower"] = indent_lower
        if indent_left is not UNSET:
            field_dict["indent_left"] = indent_left
        if indent_right is not UNSET:
            field_dict["indent_right"] = indent_right
        if mouth_smiling is not UNSET:
            field_dict["mouth_smiling"] = mouth_smiling
        if mouth_occluded is not UNSET:
            field_dict["mouth_occluded"] = mouth_occluded
        if mouth_open is not UNSET:
            field_dict["mouth_open"] = mouth_open
        if background_lightness is not UNSET:
            field_dict["background_lightness"] = background_lightness
        if background_uniformity is not UNSET:
            field_dict["background_uniformity"] = background_uniformity
        if skin_light is not UNSET:
            field_dict["skin_light"] = skin_light
        if image_format is not UNSET:
            field_dict["image_format"] = image_format
        if smile_properties is not UNSET:
            field_dict["smile_properties"] = smile_properties
        if left_eye is not UNSET:
            field_dict["left_eye"] = left_eye
        if right_eye is not UNSET:
            field_dict["right_eye"] = right_eye
        if red_eyes is not UNSET:
            field_dict["red_eyes"] = red_eyes
        if eyebrows_state is not UNSET:
            field_dict["eyebrows_state"] = eyebrows_state
        if natural_light is not UNSET:
            field_dict["natural_light"] = natural_light
        if radial_distortion is not UNSET:
            field_dict["radial_distortion"] = radial_distortion
        if shoulders_position is not UNSET:
            field_dict["shoulders_position"] = shoulders_position
        if headwear_type is not UNSET:
            field_dict["headwear_type"] = headwear_type
        if glasses is not UNSET:
            field_dict["glasses"] = glasses
        if face_color_type is not UNSET:
            field_dict["face_color_type"] = face_color_type
        if face_occlusion is not UNSET:
            field_dict["face_occlusion"] = face_occlusion

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.range_check_input import RangeCheckInput # noqa: PLC0415
        from ..models.state_check_input import StateCheckInput # noqa: PLC0415
        d = dict(src_dict)
        _image_width = d.pop("image_width", UNSET)
        image_width: RangeCheckInput | Unset
        if isinstance(_image_width,  Unset):
            image_width = UNSET
        else:
            image_width = RangeCheckInput.from_dict(_image_width)




        _image_height = d.pop("image_height", UNSET)
        image_height: RangeCheckInput | Unset
        if isinstance(_image_height,  Unset):
            image_height = UNSET
        else:
            image_height = RangeCheckInput.from_dict(_image_height)




        _image_size = d.pop("image_size", UNSET)
        image_size: RangeCheckInput | Unset
        if isinstance(_image_size,  Unset):
            image_size = UNSET
        else:
            image_size = RangeCheckInput.from_dict(_image_size)




        _aspect_ratio = d.pop("aspect_ratio", UNSET)
        aspect_ratio: RangeCheckInput | Unset
        if isinstance(_aspect_ratio,  Unset):
            aspect_ratio = UNSET
        else:
            aspect_ratio = RangeCheckInput.from_dict(_aspect_ratio)




        _face_width = d.pop("face_width", UNSET)
        face_width: RangeCheckInput | Unset
        if isinstance(_face_width,  Unset):
            face_width = UNSET
        else:
            face_width = RangeCheckInput.from_dict(_face_width)




        _illumination_quality = d.pop("illumination_quality", UNSET)
        illumination_quality: RangeCheckInput | Unset
        if isinstance(_illumination_quality,  Unset):
            illumination_quality = UNSET
        else:
            illumination_quality = RangeCheckInput.from_dict(_illumination_quality)




        _illumination_uniformity = d.pop("illumination_uniformity", UNSET)
        illumination_uniformity: RangeCheckInput | Unset
        if isinstance(_illumination_uniformity,  Unset):
            illumination_uniformity = UNSET
        else:
            illumination_uniformity = RangeCheckInput.from_dict(_illumination_uniformity)




        _darkness_quality = d.pop("darkness_quality", UNSET)
        darkness_quality: RangeCheckInput | Unset
        if isinstance(_darkness_quality,  Unset):
            darkness_quality = UNSET
        else:
            darkness_quality = RangeCheckInput.from_dict(_darkness_quality)




        _light_quality = d.pop("light_quality", UNSET)
        light_quality: RangeCheckInput | Unset
        if isinstance(_light_quality,  Unset):
            light_quality = UNSET
        else:
            light_quality = RangeCheckInput.from_dict(_light_quality)




        _specularity_quality = d.pop("specularity_quality", UNSET)
        specularity_quality: RangeCheckInput | Unset
        if isinstance(_specularity_quality,  Unset):
            specularity_quality = UNSET
        else:
            specularity_quality = RangeCheckInput.from_dict(_specularity_quality)




        _blurriness_quality = d.pop("blurriness_quality", UNSET)
        blurriness_quality: RangeCheckInput | Unset
        if isinstance(_blurriness_quality,  Unset):
            blurriness_quality = UNSET
        else:
            blurriness_quality = RangeCheckInput.from_dict(_blurriness_quality)




        _dynamic_range = d.pop("dynamic_range", UNSET)
        dynamic_range: RangeCheckInput | Unset
        if isinstance(_dynamic_range,  Unset):
            dynamic_range = UNSET
        else:
            dynamic_range = RangeCheckInput.from_dict(_dynamic_range)




        _eye_distance = d.pop("eye_distance", UNSET)
        eye_distance: RangeCheckInput | Unset
        if isinstance(_eye_distance,  Unset):
            eye_distance = UNSET
        else:
            eye_distance = RangeCheckInput.from_dict(_eye_distance)




        _head_yaw = d.pop("head_yaw", UNSET)
        head_yaw: RangeCheckInput | Unset
        if isinstance(_head_yaw,  Unset):
            head_yaw = UNSET
        else:
            head_yaw = RangeCheckInput.from_dict(_head_yaw)




        _head_pitch = d.pop("head_pitch", UNSET)
        head_pitch: RangeCheckInput | Unset
        if isinstance(_head_pitch,  Unset):
            head_pitch = UNSET
        else:
            head_pitch = RangeCheckInput.from_dict(_head_pitch)




        _head_roll = d.pop("head_roll", UNSET)
        head_roll: RangeCheckInput | Unset
        if isinstance(_head_roll,  Unset):
            head_roll = UNSET
        else:
            head_roll = RangeCheckInput.from_dict(_head_roll)




        _gaze_yaw = d.pop("gaze_yaw", UNSET)
        gaze_yaw: RangeCheckInput | Unset
        if isinstance(_gaze_yaw,  Unset):
            gaze_yaw = UNSET
        else:
            gaze_yaw = RangeCheckInput.from_dict(_gaze_yaw)




        _gaze_pitch = d.pop("gaze_pitch", UNSET)
        gaze_pitch: RangeCheckInput | Unset
        if isinstance(_gaze_pitch,  Unset):
            gaze_pitch = UNSET
        else:
            gaze_pitch = RangeCheckInput.from_dict(_gaze_pitch)




        _head_horizontal_center = d.pop("head_horizontal_center", UNSET)
        head_horizontal_center: RangeCheckInput | Unset
        if isinstance(_head_horizontal_center,  Unset):
            head_horizontal_center = UNSET
        else:
            head_horizontal_center = RangeCheckInput.from_dict(_head_horizontal_center)




        _head_vertical_center = d.pop("head_vertical_center", UNSET)
        head_vertical_center: RangeCheckInput | Unset
        if isinstance(_head_vertical_center,  Unset):
            head_vertical_center = UNSET
        else:
            head_vertical_center = RangeCheckInput.from_dict(_head_vertical_center)




        _head_width = d.pop("head_width", UNSET)
        head_width: RangeCheckInput | Unset
        if isinstance(_head_width,  Unset):
            head_width = UNSET
        else:
            head_width = RangeCheckInput.from_dict(_head_width)




        _head_height = d.pop("head_height", UNSET)
        head_height: RangeCheckInput | Unset
        if isinstance(_head_height,  Unset):
            head_height = UNSET
        else:
            head_height = RangeCheckInput.from_dict(_head_height)




        _indent_upper = d.pop("indent_upper", UNSET)
        indent_upper: RangeCheckInput | Unset
        if isinstance(_indent_upper,  Unset):
            indent_upper = UNSET
        else:
            indent_upper = RangeCheckInput.from_dict(_indent_upper)




        _indent_lower = d.pop("indent_lower", UNSET)
        indent_lower: RangeCheckInput | Unset
        if isinstance(_indent_lower,  Unset):
            indent_lower = UNSET
        else:
            indent_lower = RangeCheckInput.from_dict(_indent_lower)




        _indent_left = d.pop("indent_left", UNSET)
        indent_left: RangeCheckInput | Unset
        if isinstance(_indent_left,  Unset):
            indent_left = UNSET
        else:
            indent_left = RangeCheckInput.from_dict(_indent_left)




        _indent_right = d.pop("indent_right", UNSET)
        indent_right: RangeCheckInput | Unset
        if isinstance(_indent_right,  Unset):
            indent_right = UNSET
        else:
            indent_right = RangeCheckInput.from_dict(_indent_right)




        _mouth_smiling = d.pop("mouth_smiling", UNSET)
        mouth_smiling: RangeCheckInput | Unset
        if isinstance(_mouth_smiling,  Unset):
            mouth_smiling = UNSET
        else:
            mouth_smiling = RangeCheckInput.from_dict(_mouth_smiling)




        _mouth_occluded = d.pop("mouth_occluded", UNSET)
        mouth_occluded: RangeCheckInput | Unset
        if isinstance(_mouth_occluded,  Unset):
            mouth_occluded = UNSET
        else:
            mouth_occluded = RangeCheckInput.from_dict(_mouth_occluded)




        _mouth_open = d.pop("mouth_open", UNSET)
        mouth_open: RangeCheckInput | Unset
        if isinstance(_mouth_open,  Unset):
            mouth_open = UNSET
        else:
            mouth_open = RangeCheckInput.from_dict(_mouth_open)




        _background_lightness = d.pop("background_lightness", UNSET)
        background_lightness: RangeCheckInput | Unset
        if isinstance(_background_lightness,  Unset):
            background_lightness = UNSET
        else:
            background_lightness = RangeCheckInput.from_dict(_background_lightness)




        _background_uniformity = d.pop("background_uniformity", UNSET)
        background_uniformity: RangeCheckInput | Unset
        if isinstance(_background_uniformity,  Unset):
            background_uniformity = UNSET
        else:
            background_uniformity = RangeCheckInput.from_dict(_background_uniformity)




        _skin_light = d.pop("skin_light", UNSET)
        skin_light: RangeCheckInput | Unset
        if isinstance(_skin_light,  Unset):
            skin_light = UNSET
        else:
            skin_light = RangeCheckInput.from_dict(_skin_light)




        _image_format = d.pop("image_format", UNSET)
        image_format: StateCheckInput | Unset
        if isinstance(_image_format,  Unset):
            image_format = UNSET
        else:
            image_format = StateCheckInput.from_dict(_image_format)




        _smile_properties = d.pop("smile_properties", UNSET)
        smile_properties: StateCheckInput | Unset
        if isinstance(_smile_properties,  Unset):
            smile_properties = UNSET
        else:
            smile_properties = StateCheckInput.from_dict(_smile_properties)




        _left_eye = d.pop("left_eye", UNSET)
        left_eye: StateCheckInput | Unset
        if isinstance(_left_eye,  Unset):
            left_eye = UNSET
        else:
            left_eye = StateCheckInput.from_dict(_left_eye)




        _right_eye = d.pop("right_eye", UNSET)
        right_eye: StateCheckInput | Unset
        if isinstance(_right_eye,  Unset):
            right_eye = UNSET
        else:
            right_eye = StateCheckInput.from_dict(_right_eye)




        _red_eyes = d.pop("red_eyes", UNSET)
        red_eyes: StateCheckInput | Unset
        if isinstance(_red_eyes,  Unset):
            red_eyes = UNSET
        else:
            red_eyes = StateCheckInput.from_dict(_red_eyes)




        _eyebrows_state = d.pop("eyebrows_state", UNSET)
        eyebrows_state: StateCheckInput | Unset
        if isinstance(_eyebrows_state,  Unset):
            eyebrows_state = UNSET
        else:
            eyebrows_state = StateCheckInput.from_dict(_eyebrows_state)




        _natural_light = d.pop("natural_light", UNSET)
        natural_light: StateCheckInput | Unset
        if isinstance(_natural_light,  Unset):
            natural_light = UNSET
        else:
            natural_light = StateCheckInput.from_dict(_natural_light)




        _radial_distortion = d.pop("radial_distortion", UNSET)
        radial_distortion: StateCheckInput | Unset
        if isinstance(_radial_distortion,  Unset):
            radial_distortion = UNSET
        else:
            radial_distortion = StateCheckInput.from_dict(_radial_distortion)




        _shoulders_position = d.pop("shoulders_position", UNSET)
        shoulders_position: StateCheckInput | Unset
        if isinstance(_shoulders_position,  Unset):
            shoulders_position = UNSET
        else:
            shoulders_position = StateCheckInput.from_dict(_shoulders_position)




        _headwear_type = d.pop("headwear_type", UNSET)
        headwear_type: StateCheckInput | Unset
        if isinstance(_headwear_type,  Unset):
            headwear_type = UNSET
        else:
            headwear_type = StateCheckInput.from_dict(_headwear_type)




        _glasses = d.pop("glasses", UNSET)
        glasses: StateCheckInput | Unset
        if isinstance(_glasses,  Unset):
            glasses = UNSET
        else:
            glasses = StateCheckInput.from_dict(_glasses)




        _face_color_type = d.pop("face_color_type", UNSET)
        face_color_type: StateCheckInput | Unset
        if isinstance(_face_color_type,  Unset):
            face_color_type = UNSET
        else:
            face_color_type = StateCheckInput.from_dict(_face_color_type)




        _face_occlusion = d.pop("face_occlusion", UNSET)
        face_occlusion: StateCheckInput | Unset
        if isinstance(_face_occlusion,  Unset):
            face_occlusion = UNSET
        else:
            face_occlusion = StateCheckInput.from_dict(_face_occlusion)




        check_iso_json_body_checks = cls(
            image_width=image_width,
            image_height=image_height,
            image_size=image_size,
            aspect_ratio=aspect_ratio,
            face_width=face_width,
            illumination_quality=illumination_quality,
            illumination_uniformity=illumination_uniformity,
            darkness_quality=darkness_quality,
            light_quality=light_quality,
            specularity_quality=specularity_quality,
            blurriness_quality=blurriness_quality,
            dynamic_range=dynamic_range,
            eye_distance=eye_distance,
            head_yaw=head_yaw,
            head_pitch=head_pitch,
            head_roll=head_roll,
            gaze_yaw=gaze_yaw,
            gaze_pitch=gaze_pitch,
            head_horizontal_center=head_horizontal_center,
            head_vertical_center=head_vertical_center,
            head_width=head_width,
            head_height=head_height,
            indent_upper=indent_upper,
            indent_lower=indent_lower,
            indent_left=indent_left,
            indent_right=indent_right,
            mouth_smiling=mouth_smiling,
            mouth_occluded=mouth_occluded,
            mouth_open=mouth_open,
            background_lightness=background_lightness,
            background_uniformity=background_uniformity,
            skin_light=skin_light,
            image_format=image_format,
            smile_properties=smile_properties,
            left_eye=left_eye,
            right_eye=right_eye,
            red_eyes=red_eyes,
            eyebrows_state=eyebrows_state,
            natural_light=natural_light,
            radial_distortion=radial_distortion,
            shoulders_position=shoulders_position,
            headwear_type=headwear_type,
            glasses=glasses,
            face_color_type=face_color_type,
            face_occlusion=face_occlusion,
        )

        return check_iso_json_body_checks

