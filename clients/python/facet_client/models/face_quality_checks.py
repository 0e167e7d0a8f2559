from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.range_check import RangeCheck
  from ..models.state_check import StateCheck





T = TypeVar("T", bound="FaceQualityChecks")



@_attrs_define
class FaceQualityChecks:
    """ 
        Attributes:
            image_width (RangeCheck):
            image_height (RangeCheck):
            image_size (RangeCheck):
            aspect_ratio (RangeCheck):
            face_width (RangeCheck):
            illumination_quality (RangeCheck):
            illumination_uniformity (RangeCheck):
            darkness_quality (RangeCheck):
            light_quality (RangeCheck):
            specularity_quality (RangeCheck):
            blurriness_quality (RangeCheck):
            dynamic_range (RangeCheck):
            eye_distance (RangeCheck):
            head_yaw (RangeCheck):
            head_pitch (RangeCheck):
            head_roll (RangeCheck):
            gaze_yaw (RangeCheck):
            gaze_pitch (RangeCheck):
            head_horizontal_center (RangeCheck):
            head_vertical_center (RangeCheck):
            head_width (RangeCheck):
            head_height (RangeCheck):
            indent_upper (RangeCheck):
            indent_lower (RangeCheck):
            indent_left (RangeCheck):
            indent_right (RangeCheck):
            mouth_smiling (RangeCheck):
            mouth_occluded (RangeCheck):
            mouth_open (RangeCheck):
            background_lightness (RangeCheck):
            background_uniformity (RangeCheck):
            skin_light (RangeCheck):
            image_format (StateCheck):
            smile_properties (StateCheck):
            left_eye (StateCheck):
            right_eye (StateCheck):
            red_eyes (StateCheck):
            eyebrows_state (StateCheck):
            natural_light (StateCheck):
            radial_distortion (StateCheck):
            shoulders_position (StateCheck):
            headwear_type (StateCheck):
            glasses (StateCheck):
            face_color_type (StateCheck):
            face_occlusion (StateCheck):
     """

    image_width: RangeCheck
    image_height: RangeCheck
    image_size: RangeCheck
    aspect_ratio: RangeCheck
    face_width: RangeCheck
    illumination_quality: RangeCheck
    illumination_uniformity: RangeCheck
    darkness_quality: RangeCheck
    light_quality: RangeCheck
    specularity_quality: RangeCheck
    blurriness_quality: RangeCheck
    dynamic_range: RangeCheck
    eye_distance: RangeCheck
    head_yaw: RangeCheck
    head_pitch: RangeCheck
    head_roll: RangeCheck
    gaze_yaw: RangeCheck
    gaze_pitch: RangeCheck
    head_horizontal_center: RangeCheck
    head_vertical_center: RangeCheck
    head_width: RangeCheck
    head_height: RangeCheck
    indent_upper: RangeCheck
    indent_lower: RangeCheck
    indent_left: RangeCheck
    indent_right: RangeCheck
    mouth_smiling: RangeCheck
    mouth_occluded: RangeCheck
    mouth_open: RangeCheck
    background_lightness: RangeCheck
    background_uniformity: RangeCheck
    skin_light: RangeCheck
    image_format: StateCheck
    smile_properties: StateCheck
    left_eye: StateCheck
    right_eye: StateCheck
    red_eyes: StateCheck
    eyebrows_state: StateCheck
    natural_light: StateCheck
    radial_distortion: StateCheck
    shoulders_position: StateCheck
    headwear_type: StateCheck
    glasses: StateCheck
    face_color_type: StateCheck
    face_occlusion: StateCheck





    def to_dict(self) -> dict[str, Any]:
        from ..models.range_check import RangeCheck # noqa: PLC0415
        from ..models.state_check import StateCheck # noqa: PLC0415
        image_width = self.image_width.to_dict()

        image_height = self.image_height.to_dict()

        image_size = self.image_size.to_dict()

        aspect_ratio = self.aspect_ratio.to_dict()

        face_width = self.face_width.to_dict()

        illumination_quality = self.illumination_quality.to_dict()

        illumination_uniformity = self.illumination_uniformity.to_dict()

        darkness_quality = self.darkness_quality.to_dict()

        light_quality = self.light_quality.to_dict()

        specularity_quality = self.specularity_quality.to_dict()

        blurriness_quality = self.blurriness_quality.to_dict()

        dynamic_range = self.dynamic_range.to_dict()

        eye_distance = self.eye_distance.to_dict()

        head_yaw = self.head_yaw.to_dict()

        head_pitch = self.head_pitch.to_dict()

        head_roll = self.head_roll.to_dict()

        gaze_yaw = self.gaze_yaw.to_dict()

        gaze_pitch = self.gaze_pitch.to_dict()

        head_horizontal_center = self.head_horizontal_center.to_dict()

        head_vertical_center = self.head_vertical_center.to_dict()

        head_width = self.head_width.to_dict()

        head_height = self.head_height.to_dict()

        indent_upper = self.indent_upper.to_dict()

        indent_lower = self.indent_lower.to_dict()

        indent_left = self.indent_left.to_dict()

        indent_right = self.indent_right.to_dict()

        mouth_smiling = self.mouth_smiling.to_dict()

        mouth_occluded = self.mouth_occluded.to_dict()

        mouth_open = self.mouth_open.to_dict()

        background_lightness = self.background_lightness.to_dict()

        background_uniformity = self.background_uniformity.to_dict()

        skin_light = self.skin_light.to_dict()

        image_format = self.image_format.to_dict()

        smile_properties = self.smile_properties.to_dict()

        left_eye = self.left_eye.to_dict()

        right_eye = self.right_eye.to_dict()

        red_eyes = self.red_eyes.to_dict()

        eyebrows_state = self.eyebrows_state.to_dict()

        natural_light = self.natural_light.to_dict()

        radial_distortion = self.radial_distortion.to_dict()

        shoulders_position = self.shoulders_position.to_dict()

        headwear_type = self.headwear_type.to_dict()

        glasses = self.glasses.to_dict()

        face_color_type = self.face_color_type.to_dict()

        face_occlusion = self.face_occlusion.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "image_width": image_width,
            "image_height": image_height,
            "image_size": image_size,
            "aspect_ratio": aspect_ratio,
            "face_width": face_width,
            "illumination_quality": illumination_quality,
            "illumination_uniformity": illumination_uniformity,
            "darkness_quality": darkness_quality,
            "light_quality": light_quality,
            "specularity_quality": specularity_quality,
            "blurriness_quality": blurriness_quality,
            "dynamic_range": dynamic_range,
            "eye_distance": eye_distance,
            "head_yaw": head_yaw,
            "head_pitch": head_pitch,
            "head_roll": head_roll,
            "gaze_yaw": gaze_yaw,
            "gaze_pitch": gaze_pitch,
            "head_horizontal_center": head_horizontal_center,
            "head_vertical_center": head_vertical_center,
            "head_width": head_width,
            "head_height": head_height,
            "indent_upper": indent_upper,
            "indent_lower": indent_lower,
            "indent_left": indent_left,
            "indent_right": indent_right,
            "mouth_smiling": mouth_smiling,
            "mouth_occluded": mouth_occluded,
            "mouth_open": mouth_open,
            "background_lightness": background_lightness,
            "background_uniformity": background_uniformity,
            "skin_light": skin_light,
            "image_format": image_format,
            "smile_properties": smile_properties,
            "left_eye": left_eye,
            "right_eye": right_eye,
            "red_eyes": red_eyes,
            "eyebrows_state": eyebrows_state,
            "natural_light": natural_light,
            "radial_distortion": radial_distortion,
            "shoulders_position": shoulders_position,
            "headwear_type": headwear_type,
            "glasses": glasses,
            "face_color_type": face_color_type,
            "face_occlusion": face_occlusion,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.range_check import RangeCheck # noqa: PLC0415
        from ..models.state_check import StateCheck # noqa: PLC0415
        d = dict(src_dict)
        image_width = RangeCheck.from_dict(d.pop("image_width"))




        image_height = RangeCheck.from_dict(d.pop("image_height"))




        image_size = RangeCheck.from_dict(d.pop("image_size"))




        aspect_ratio = RangeCheck.from_dict(d.pop("aspect_ratio"))




        face_width = RangeCheck.from_dict(d.pop("face_width"))




        illumination_quality = RangeCheck.from_dict(d.pop("illumination_quality"))




        illumination_uniformity = RangeCheck.from_dict(d.pop("illumination_uniformity"))




        darkness_quality = RangeCheck.from_dict(d.pop("darkness_quality"))




        light_quality = RangeCheck.from_dict(d.pop("light_quality"))




        specularity_quality = RangeCheck.from_dict(d.pop("specularity_quality"))




        blurriness_quality = RangeCheck.from_dict(d.pop("blurriness_quality"))




        dynamic_range = RangeCheck.from_dict(d.pop("dynamic_range"))




        eye_distance = RangeCheck.from_dict(d.pop("eye_distance"))




        head_yaw = RangeCheck.from_dict(d.pop("head_yaw"))




        head_pitch = RangeCheck.from_dict(d.pop("head_pitch"))




        head_roll = RangeCheck.from_dict(d.pop("head_roll"))




        gaze_yaw = RangeCheck.from_dict(d.pop("gaze_yaw"))




        gaze_pitch = RangeCheck.from_dict(d.pop("gaze_pitch"))




        head_horizontal_center = RangeCheck.from_dict(d.pop("head_horizontal_center"))




        head_vertical_center = RangeCheck.from_dict(d.pop("head_vertical_center"))




        head_width = RangeCheck.from_dict(d.pop("head_width"))




        head_height = RangeCheck.from_dict(d.pop("head_height"))




        indent_upper = RangeCheck.from_dict(d.pop("indent_upper"))




        indent_lower = RangeCheck.from_dict(d.pop("indent_lower"))




        indent_left = RangeCheck.from_dict(d.pop("indent_left"))




        indent_right = RangeCheck.from_dict(d.pop("indent_right"))




        mouth_smiling = RangeCheck.from_dict(d.pop("mouth_smiling"))




        mouth_occluded = RangeCheck.from_dict(d.pop("mouth_occluded"))




        mouth_open = RangeCheck.from_dict(d.pop("mouth_open"))




        background_lightness = RangeCheck.from_dict(d.pop("background_lightness"))




        background_uniformity = RangeCheck.from_dict(d.pop("background_uniformity"))




        skin_light = RangeCheck.from_dict(d.pop("skin_light"))




        image_format = StateCheck.from_dict(d.pop("image_format"))




        smile_properties = StateCheck.from_dict(d.pop("smile_properties"))




        left_eye = StateCheck.from_dict(d.pop("left_eye"))




        right_eye = StateCheck.from_dict(d.pop("right_eye"))




        red_eyes = StateCheck.from_dict(d.pop("red_eyes"))




        eyebrows_state = StateCheck.from_dict(d.pop("eyebrows_state"))




        natural_light = StateCheck.from_dict(d.pop("natural_light"))




        radial_distortion = StateCheck.from_dict(d.pop("radial_distortion"))




        shoulders_position = StateCheck.from_dict(d.pop("shoulders_position"))




        headwear_type = StateCheck.from_dict(d.pop("headwear_type"))




        glasses = StateCheck.from_dict(d.pop("glasses"))




        face_color_type = StateCheck.from_dict(d.pop("face_color_type"))




        face_occlusion = StateCheck.from_dict(d.pop("face_occlusion"))




        face_quality_checks = cls(
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

        return face_quality_checks

