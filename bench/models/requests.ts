import { type BodyEstimation, BodyEstimations } from '../../contract/bodyEstimations.ts';
import type { FaceEstimation } from '../../contract/estimations.ts';
import { askedChecks, FaceQuality } from '../../contract/faceQuality.ts';
import type { DescribeRequest } from '../../models/engine.ts';
import { ESTIMATORS } from '../../models/estimators.ts';

/** Detection, points and descriptor. */
export const BASE: DescribeRequest = {
  image_type: 0,
  use_exif_info: true,
  detect_face: true,
  basic_attributes: false,
  descriptor: true,
  landmarks68: false,
  head_pose: false,
  sample: false,
  exif: false,
};

/** Estimations that code exists for; those whose model the pack lacks cost nothing and say so. */
export const FACE_ESTIMATIONS = (Object.keys(ESTIMATORS) as FaceEstimation[]).filter((name) => ESTIMATORS[name]);

/** Estimations of the whole photo and of bodies, each by itself. */
export const FURTHER = {
  basic_attributes: { basic_attributes: true },
  'landmarks68 and head_pose': { landmarks68: true, head_pose: true },
  face_quality: { face_quality: askedChecks(FaceQuality.parse({ estimate: 1 })) },
  orientation: { orientation: true },
  people_count: { people_count: true },
  bodies: {
    detect_body: true,
    body_descriptor: true,
    body_estimations: Object.keys(BodyEstimations.shape) as BodyEstimation[],
  },
} as const satisfies Record<string, Partial<DescribeRequest>>;

/** What is no estimation: pictures that go back, boxes and settings. */
type Others = 'face_boxes' | 'body_boxes' | 'liveness_threshold' | 'deepfake_threshold' | 'body_sample' | 'origin_jpeg';

/** All that can be told of a photo. `Required`: whoever adds an estimation turns it on here. */
export const EVERYTHING: Required<Omit<DescribeRequest, Others>> = {
  ...BASE,
  exif: true,
  estimations: FACE_ESTIMATIONS,
  ...FURTHER.basic_attributes,
  ...FURTHER['landmarks68 and head_pose'],
  ...FURTHER.face_quality,
  ...FURTHER.orientation,
  ...FURTHER.people_count,
  ...FURTHER.bodies,
};
