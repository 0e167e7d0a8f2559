import { z } from 'zod';
import { Flag } from './common.ts';

/**
 * Checks with a range of numbers, and the range that holds when the caller names none. [I]: ISO/IEC 19794-5:2011 (full
 * frontal and token images). [C]: ICAO, Portrait Quality, 2018. The others are ours.
 */
const RANGE_CHECKS = {
  /** Pixels. [I]: a head of 180 pixels on three quarters of the width, on a picture of 3:4. */
  image_width: { min: 240 },
  image_height: { min: 320 },
  /** Bytes of the file. */
  image_size: { min: 5120, max: 15_728_640 },
  /** Width over height. [I] */
  aspect_ratio: { min: 0.74, max: 0.8 },
  /** Ear to ear, pixels. [I] */
  face_width: { min: 180 },
  /** Shares 0..1, 1 best. */
  illumination_quality: { min: 0.5 },
  /** Darkest over lightest of forehead, cheeks and chin. [C] */
  illumination_uniformity: { min: 0.5 },
  darkness_quality: { min: 0.5 },
  light_quality: { min: 0.5 },
  specularity_quality: { min: 0.5 },
  blurriness_quality: { min: 0.5 },
  /** Share of the 256 levels of grey that occur on the face. [I]: 7 bits. */
  dynamic_range: { min: 0.5 },
  /** Pixels between the centres of the eyes. [I] */
  eye_distance: { min: 90 },
  /** Degrees. [I] */
  head_yaw: { min: -5, max: 5 },
  head_pitch: { min: -5, max: 5 },
  head_roll: { min: -8, max: 8 },
  gaze_yaw: { min: -5, max: 5 },
  gaze_pitch: { min: -5, max: 5 },
  /** Middle between the eyes, as share of the picture's width, and of its height from the top. [I] */
  head_horizontal_center: { min: 0.45, max: 0.55 },
  head_vertical_center: { min: 0.3, max: 0.5 },
  /** Ear to ear over the picture's width, crown to chin over its height. [I] */
  head_width: { min: 0.5, max: 0.75 },
  head_height: { min: 0.6, max: 0.9 },
  /** Pixels between the head and the edge of the picture; negative where the head leaves it. */
  indent_upper: { min: 0 },
  indent_lower: { min: 0 },
  indent_left: { min: 0 },
  indent_right: { min: 0 },
  /** Shares 0..1 of mouth_attributes. */
  mouth_smiling: { max: 0.5 },
  mouth_occluded: { max: 0.5 },
  mouth_open: { max: 0.5 },
  /** Shares 0..1. */
  background_lightness: { min: 0.2 },
  background_uniformity: { min: 0.8 },
  /** CIE L* of the skin over 100. */
  skin_light: { min: 0.2, max: 0.95 },
} as const satisfies Record<string, { min?: number; max?: number }>;

/** Checks with a list of words, and those that are allowed when the caller names none. */
const STATE_CHECKS = {
  /** JPEG, PNG, WEBP, TIFF, GIF, BMP, PPM. [I] has JPEG and JPEG 2000; PNG loses nothing. */
  image_format: ['JPEG', 'JPEG2000', 'PNG'],
  /** none, smile_lips, smile_open. */
  smile_properties: ['none'],
  /** open, closed, occluded. */
  left_eye: ['open'],
  right_eye: ['open'],
  /** non_red, red. */
  red_eyes: ['non_red'],
  eyebrows_state: ['neutral'],
  /** natural, unnatural. */
  natural_light: ['natural'],
  radial_distortion: ['none'],
  shoulders_position: ['parallel'],
  headwear_type: ['none'],
  /** no_glasses, glasses, sunglasses. */
  glasses: ['no_glasses', 'glasses'],
  /** color, grayscale. */
  face_color_type: ['color'],
  /** The words of the estimation of that name. */
  face_occlusion: ['clear'],
} as const satisfies Record<string, readonly string[]>;

type RangeCheck = keyof typeof RANGE_CHECKS;
type StateCheck = keyof typeof STATE_CHECKS;
export type FaceQualityCheck = RangeCheck | StateCheck;
const RANGE_NAMES = Object.keys(RANGE_CHECKS) as RangeCheck[];
const STATE_NAMES = Object.keys(STATE_CHECKS) as StateCheck[];
export const FACE_QUALITY_CHECKS: readonly FaceQualityCheck[] = [...RANGE_NAMES, ...STATE_NAMES];

const Range = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine(({ min = -Infinity, max = Infinity }) => min <= max, 'min is above max: nothing could pass');
const range = z
  .strictObject({ estimate: Flag.default(0), threshold: Range.optional() })
  .meta({ id: 'RangeCheck' })
  .prefault({});
const states = z
  .strictObject({ estimate: Flag.default(0), threshold: z.array(z.string().max(36)).min(1).max(20).optional() })
  .meta({ id: 'StateCheck' })
  .prefault({});

const checks = {
  ...(Object.fromEntries(RANGE_NAMES.map((name) => [name, range])) as Record<RangeCheck, typeof range>),
  ...(Object.fromEntries(STATE_NAMES.map((name) => [name, states])) as Record<StateCheck, typeof states>),
};

/**
 * Checks in the manner of ISO/IEC 19794-5. `filter` 1 lets only faces pass whose checks all hold. `estimate` 1 without
 * a check of its own makes all of them. Thresholds stay out of stored policies: a default is looked up when it is used,
 * so that the history of every event need not carry 45 of them.
 */
export const FaceQuality = z
  .strictObject({ estimate: Flag.default(0), filter: Flag.default(0), checks: z.strictObject(checks).prefault({}) })
  .meta({ id: 'FaceQuality' });
type FaceQuality = z.infer<typeof FaceQuality>;

type Threshold = z.infer<typeof Range> | readonly string[];
/** The checks to make, each with its threshold. */
export type FaceQualityChecks = Partial<Record<FaceQualityCheck, Threshold>>;

/** Those with `estimate` 1, or all where none has it; thresholds that the caller left out are the defaults. */
export function askedChecks({ checks: asked }: Pick<FaceQuality, 'checks'>): FaceQualityChecks {
  const chosen = FACE_QUALITY_CHECKS.filter((name) => asked[name].estimate === 1);
  const names = chosen.length > 0 ? chosen : FACE_QUALITY_CHECKS;
  return Object.fromEntries(names.map((name) => [name, asked[name].threshold ?? defaultOf(name)]));
}

function defaultOf(name: FaceQualityCheck): Threshold {
  return name in RANGE_CHECKS ? RANGE_CHECKS[name as RangeCheck] : STATE_CHECKS[name as StateCheck];
}

/**
 * `status` 1: every check that could be made holds. A check that no model of the pack can make has the object_value
 * `unavailable` and the result 0, and counts neither for nor against the status.
 */
export const FaceQualityResult = z
  .strictObject({
    status: Flag,
    checks: z.array(
      z.strictObject({
        name: z.enum(FACE_QUALITY_CHECKS),
        object_value: z.number().or(z.string()),
        threshold_value: z.union([Range, z.array(z.string())]),
        result: Flag,
      }),
    ),
  })
  .meta({ id: 'FaceQualityResult' });
export type FaceQualityResult = z.infer<typeof FaceQualityResult>;
