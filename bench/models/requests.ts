import type { FaceEstimation } from '../../contract/estimations.ts';
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

/** What is no estimation: pictures that go back, and settings. */
type Others = 'face_boxes' | 'liveness_threshold' | 'deepfake_threshold' | 'origin_jpeg';

/** All that can be told of a photo. `Required`: whoever adds an estimation turns it on here. */
export const EVERYTHING: Required<Omit<DescribeRequest, Others>> = {
  ...BASE,
  basic_attributes: true,
  landmarks68: true,
  head_pose: true,
  exif: true,
  estimations: FACE_ESTIMATIONS,
};
