import { z } from 'zod';

/** Numbers that stand for what was estimated, in filters and in stored events. */

/** 1 missing, 2 medical_mask, 3 occluded */
export const MASKS = [1, 2, 3] as const;
/** 0 spoof, 1 real, 2 unknown */
export const LIVENESS = [0, 1, 2] as const;
/** 0 fake, 1 real */
export const DEEPFAKE = [0, 1] as const;
/** 1 anger, 2 disgust, 3 fear, 4 happiness, 5 neutral, 6 sadness, 7 surprise */
export const EMOTIONS = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 African American, 2 Indian, 3 Asian, 4 Caucasian */
export const ETHNICITIES = [1, 2, 3, 4] as const;

/** Degrees. */
export const HeadPose = z
  .strictObject({ yaw: z.number(), pitch: z.number(), roll: z.number() })
  .meta({ id: 'HeadPose' });

/** In place of a value: no model of the pack in use can tell. */
export const UNAVAILABLE = 'unavailable';

const Share = z.number().min(0).max(1);
const shares = <T extends string>(names: readonly T[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, Share])) as Record<T, typeof Share>);
const Points = z.array(z.tuple([z.number(), z.number()]));

export const EMOTION_NAMES = ['anger', 'disgust', 'fear', 'happiness', 'neutral', 'sadness', 'surprise'] as const;
export const MASK_NAMES = ['missing', 'medical_mask', 'occluded'] as const;
const LIVENESS_NAMES = ['spoof', 'real', 'unknown'] as const;
const DEEPFAKE_NAMES = ['fake', 'real'] as const;
/** The words of answers as the numbers of filters and of stored events. */
export const CODES = {
  emotion: { anger: 1, disgust: 2, fear: 3, happiness: 4, neutral: 5, sadness: 6, surprise: 7 },
  mask: { missing: 1, medical_mask: 2, occluded: 3 },
  liveness: { spoof: 0, real: 1, unknown: 2 },
  deepfake: { fake: 0, real: 1 },
} as const satisfies {
  emotion: Codes<typeof EMOTION_NAMES, typeof EMOTIONS>;
  mask: Codes<typeof MASK_NAMES, typeof MASKS>;
  liveness: Codes<typeof LIVENESS_NAMES, typeof LIVENESS>;
  deepfake: Codes<typeof DEEPFAKE_NAMES, typeof DEEPFAKE>;
};
type Codes<Names extends readonly string[], Numbers extends readonly number[]> = Record<Names[number], Numbers[number]>;
/** How a mask is worn; `clear`: none. */
export const OCCLUSION_NAMES = ['clear', 'correct', 'partially', 'full', 'mouth', 'chin'] as const;

const Eye = z.strictObject({
  state: z.enum(['open', 'closed', 'occluded']),
  iris_landmarks: Points.meta({ description: 'Centre, then four points on the edge.' }),
  eyelid_landmarks: Points.meta({
    description: 'Inner corner, seven points of the lower lid outwards, outer corner, seven of the upper lid outwards.',
  }),
});

export const Liveness = z.strictObject({
  prediction: z.enum(LIVENESS_NAMES),
  estimations: z.strictObject({ probability: Share, quality: Share }).meta({ id: 'LivenessShares' }),
});

/** What can be told about one face, in the API's own shape. Positions are pixels of the upright photo, angles degrees. */
export const FACE_ESTIMATIONS = {
  quality: shares(['blurriness', 'dark', 'light', 'illumination', 'specularity']).meta({
    description: '0..1, 1 is best.',
  }),
  emotions: z.strictObject({ predominant_emotion: z.enum(EMOTION_NAMES), estimations: shares(EMOTION_NAMES) }),
  mask: z.strictObject({ predominant_mask: z.enum(MASK_NAMES), estimations: shares(MASK_NAMES) }),
  face_occlusion: z.strictObject({
    predominant_occlusion: z.enum(OCCLUSION_NAMES),
    estimations: shares(OCCLUSION_NAMES),
  }),
  glasses: z.strictObject({ glasses: z.enum(['no_glasses', 'glasses', 'sunglasses']) }),
  eyes_attributes: z
    .strictObject({ left_eye: Eye, right_eye: Eye })
    .meta({ description: 'left_eye lies left in the picture.' }),
  mouth_attributes: z.strictObject({ opened: Share, smile: Share, occluded: Share.or(z.literal(UNAVAILABLE)) }),
  gaze: z
    .strictObject({ yaw: z.number(), pitch: z.number() })
    .meta({ description: 'Relative to the camera; signs as in head_pose.' }),
  liveness: Liveness,
  deepfake: z.strictObject({ prediction: z.enum(DEEPFAKE_NAMES), score: Share }),
} as const;
export type FaceEstimation = keyof typeof FACE_ESTIMATIONS;

const orUnavailable = <T extends z.ZodType>(shape: T) => shape.or(z.literal(UNAVAILABLE)).optional();
/** Those that were asked for; the value `unavailable` where no model of the pack can tell. */
export const FaceEstimations = z
  .strictObject({
    quality: orUnavailable(FACE_ESTIMATIONS.quality),
    emotions: orUnavailable(FACE_ESTIMATIONS.emotions),
    mask: orUnavailable(FACE_ESTIMATIONS.mask),
    face_occlusion: orUnavailable(FACE_ESTIMATIONS.face_occlusion),
    glasses: orUnavailable(FACE_ESTIMATIONS.glasses),
    eyes_attributes: orUnavailable(FACE_ESTIMATIONS.eyes_attributes),
    mouth_attributes: orUnavailable(FACE_ESTIMATIONS.mouth_attributes),
    gaze: orUnavailable(FACE_ESTIMATIONS.gaze),
    liveness: orUnavailable(FACE_ESTIMATIONS.liveness),
    deepfake: orUnavailable(FACE_ESTIMATIONS.deepfake),
  })
  .meta({ id: 'FaceEstimations' });
export type FaceEstimations = z.infer<typeof FaceEstimations>;
/** The value of one estimation that could be made. */
export type Estimated<T extends FaceEstimation> = z.infer<(typeof FACE_ESTIMATIONS)[T]>;
/** `mask` as it is shown: with what covers the face, where that was asked for too. */
export const ShownMask = FACE_ESTIMATIONS.mask.extend({
  face_occlusion: FACE_ESTIMATIONS.face_occlusion.or(z.literal(UNAVAILABLE)).optional(),
});
