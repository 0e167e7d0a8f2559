import { type Estimated, type FaceEstimation, UNAVAILABLE } from '../../contract/estimations.ts';
import type { FaceQualityCheck } from '../../contract/faceQuality.ts';
import { estimateOnce } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import { type HeadPose, headPose } from '../headPose.ts';
import type { Loaded } from '../loadedPack.ts';
import { background } from './background.ts';
import { colourType, dynamicRange, naturalLight, redEyes, skinLight, uniformity } from './colour.ts';
import { type Head, headOf } from './head.ts';

type Value = number | string | undefined;
/** @returns undefined where this picture shows too little for the check. */
type Check = (face: FaceContext, loaded: Loaded) => Value | Promise<Value>;

/** What an estimation says, if the pack can make it. */
const from =
  <T extends FaceEstimation>(name: T, read: (value: Estimated<T>) => Value): Check =>
  async (face, loaded) => {
    const value = await estimateOnce(name, face, loaded);
    return value === UNAVAILABLE ? undefined : read(value);
  };

/** Of the head on its photo: a sample shows another part of it than the photo did, and in another size. */
const ofHead =
  (read: (head: Head, face: FaceContext) => number): Check =>
  (face) =>
    face.is_sample ? undefined : read(headOf(face), face);

const ofPose =
  (axis: keyof HeadPose): Check =>
  ({ is_sample, mesh }) =>
    is_sample ? undefined : headPose(mesh)[axis];

/** Every check of the contract; null: no free model tells it honestly. */
export const CHECKS: { readonly [T in FaceQualityCheck]: Check | null } = {
  image_width: ({ image }) => image.width,
  image_height: ({ image }) => image.height,
  image_size: ({ image }) => image.bytes,
  aspect_ratio: ({ image }) => image.width / image.height,
  image_format: ({ image }) => image.format.toUpperCase(),

  face_width: ofHead(({ width }) => width),
  eye_distance: ofHead(({ eye_distance }) => eye_distance),
  head_width: ofHead(({ width }, { image }) => width / image.width),
  head_height: ofHead(({ height }, { image }) => height / image.height),
  head_horizontal_center: ofHead(({ centre }, { image }) => centre[0] / image.width),
  head_vertical_center: ofHead(({ centre }, { image }) => centre[1] / image.height),
  indent_upper: ofHead(({ top }) => top),
  indent_lower: ofHead(({ bottom }, { image }) => image.height - bottom),
  indent_left: ofHead(({ left }) => left),
  indent_right: ofHead(({ right }, { image }) => image.width - right),
  head_yaw: ofPose('yaw'),
  head_pitch: ofPose('pitch'),
  head_roll: ofPose('roll'),

  illumination_quality: from('quality', ({ illumination }) => illumination),
  darkness_quality: from('quality', ({ dark }) => dark),
  light_quality: from('quality', ({ light }) => light),
  specularity_quality: from('quality', ({ specularity }) => specularity),
  blurriness_quality: from('quality', ({ blurriness }) => blurriness),
  illumination_uniformity: uniformity,
  dynamic_range: dynamicRange,
  skin_light: skinLight,
  natural_light: naturalLight,
  face_color_type: colourType,
  red_eyes: redEyes,
  background_lightness: (face) => background(face)?.lightness,
  background_uniformity: (face) => background(face)?.uniformity,

  gaze_yaw: from('gaze', ({ yaw }) => yaw),
  gaze_pitch: from('gaze', ({ pitch }) => pitch),
  mouth_smiling: from('mouth_attributes', ({ smile }) => smile),
  mouth_open: from('mouth_attributes', ({ opened }) => opened),
  mouth_occluded: from('mouth_attributes', ({ occluded }) => occluded),
  smile_properties: from('mouth_attributes', ({ smile, opened }) =>
    smile < 0.5 ? 'none' : opened < 0.5 ? 'smile_lips' : 'smile_open',
  ),
  left_eye: from('eyes_attributes', ({ left_eye }) => left_eye.state),
  right_eye: from('eyes_attributes', ({ right_eye }) => right_eye.state),
  glasses: from('glasses', ({ glasses }) => glasses),
  face_occlusion: from('face_occlusion', ({ predominant_occlusion }) => predominant_occlusion),

  eyebrows_state: null,
  radial_distortion: null,
  shoulders_position: null,
  headwear_type: null,
};
