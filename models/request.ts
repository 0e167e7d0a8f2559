import type { FaceEstimation, FaceEstimations, UNAVAILABLE } from '../contract/estimations.ts';
import type { FaceQualityChecks, FaceQualityResult } from '../contract/faceQuality.ts';
import type { Point, Rect } from './geometry.ts';
import type { HeadPose } from './headPose.ts';
import type { Turn } from './orientation.ts';

/** What is to be found out about one photo. */
export interface DescribeRequest {
  /** 0 photo; 1 face sample of 250x250, taken as it is; 2 body sample of 128x256, in which no face is looked for. */
  image_type: 0 | 1 | 2;
  /** Turn the photo upright by its EXIF tag. */
  use_exif_info: boolean;
  /** Find out whether the photo lies on its side or upside down by its faces, and turn it. Not for samples and boxes. */
  orientation?: boolean;
  /** Pixels of the upright photo: faces are looked for there only. */
  face_boxes?: readonly Rect[];
  detect_face: boolean;
  basic_attributes: boolean;
  descriptor: boolean;
  landmarks68: boolean;
  head_pose: boolean;
  /** Further estimations of each face; none when absent. */
  estimations?: readonly FaceEstimation[];
  /** From this probability on a face is `real`, 0..1; default 0.5. */
  liveness_threshold?: number;
  /** From this score on a face is `real`, 0..1; default 0.5. */
  deepfake_threshold?: number;
  /** Checks in the manner of ISO/IEC 19794-5, with their thresholds. */
  face_quality?: FaceQualityChecks;
  /** Encode a JPEG face sample of 250x250. */
  sample: boolean;
  /** Return the EXIF tags. */
  exif: boolean;
  /** Return the whole picture as an upright JPEG. */
  origin_jpeg?: boolean;
}

/** L2 norm 1. `score` 0..1: how far it can be relied on, by face/grade.ts. */
export interface Descriptor {
  data: Float32Array;
  score: number;
  version: number;
}

/** One face; positions are whole pixels of the upright photo. */
export interface DescribedFace {
  rect: Rect;
  /** Certainty of the detector, 0..1; 1 for a face sample, which was not searched. */
  score: number;
  /** Eyes, nose, corners of the mouth; what lies left in the picture first. */
  landmarks5: [number, number][];
  /** Not for face samples. */
  landmarks68?: [number, number][];
  /** Not for face samples. */
  head_pose?: HeadPose;
  /** Of the main version: the one that is matched. */
  descriptor?: Descriptor;
  /** Of the further versions that the pack has, in its order. */
  more_descriptors?: Descriptor[];
  /** Years 0..100; 0 female, 1 male. */
  basic_attributes?: { age: number; gender: 0 | 1 };
  /** Those that were asked for, each with its value or `unavailable`. */
  estimations?: FaceEstimations;
  /** `unavailable` where none of the checks can be made. */
  face_quality?: FaceQualityResult | typeof UNAVAILABLE;
  /** Positions are pixels of the sample. */
  sample?: { jpeg: Buffer; rect: Rect; landmarks5: [number, number][] };
}

export interface DescribedImage {
  /** By so many degrees clockwise the photo was turned, after its EXIF tag; if that was asked for. */
  orientation?: Turn;
  width: number;
  height: number;
  format: string;
  exif: Record<string, unknown> | null;
  /** The largest score first; with `face_boxes` in their order. */
  faces: DescribedFace[];
  /** JPEG of the whole picture, if that was asked for. */
  origin?: Buffer;
}

export function roundPoints(points: readonly Point[]): [number, number][] {
  return points.map(([x, y]) => [Math.round(x), Math.round(y)]);
}
