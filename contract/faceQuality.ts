import { z } from 'zod';
import { Flag } from './common.ts';

/** Checks with a range of numbers; without a threshold of the caller's the check has none and always holds. */
const RANGE_CHECKS = [
  'image_width',
  'image_height',
  'image_size',
  'aspect_ratio',
  'face_width',
  'illumination_quality',
  'illumination_uniformity',
  'darkness_quality',
  'light_quality',
  'specularity_quality',
  'blurriness_quality',
  'dynamic_range',
  'eye_distance',
  'head_yaw',
  'head_pitch',
  'head_roll',
  'gaze_yaw',
  'gaze_pitch',
  'head_horizontal_center',
  'head_vertical_center',
  'head_width',
  'head_height',
  'indent_upper',
  'indent_lower',
  'indent_left',
  'indent_right',
  'mouth_smiling',
  'mouth_occluded',
  'mouth_open',
  'background_lightness',
  'background_uniformity',
  'skin_light',
] as const;

/** Checks with a list of allowed words. */
const STATE_CHECKS = [
  'image_format',
  'smile_properties',
  'left_eye',
  'right_eye',
  'red_eyes',
  'eyebrows_state',
  'natural_light',
  'radial_distortion',
  'shoulders_position',
  'headwear_type',
  'glasses',
  'face_color_type',
  'face_occlusion',
] as const;

const Range = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine(({ min = -Infinity, max = Infinity }) => min <= max, 'min is above max: nothing could pass');
const range = z.strictObject({ estimate: Flag.default(0), threshold: Range.optional() }).prefault({});
const states = z
  .strictObject({ estimate: Flag.default(0), threshold: z.array(z.string().max(36)).min(1).max(20).optional() })
  .prefault({});

const checks = {
  ...(Object.fromEntries(RANGE_CHECKS.map((name) => [name, range])) as Record<
    (typeof RANGE_CHECKS)[number],
    typeof range
  >),
  ...(Object.fromEntries(STATE_CHECKS.map((name) => [name, states])) as Record<
    (typeof STATE_CHECKS)[number],
    typeof states
  >),
};

/** Checks in the manner of ISO/IEC 19794-5. `filter` 1 lets only faces pass whose checks all hold. */
export const FaceQuality = z
  .strictObject({ estimate: Flag.default(0), filter: Flag.default(0), checks: z.strictObject(checks).prefault({}) })
  .meta({ id: 'FaceQuality' });
