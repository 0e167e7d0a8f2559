import type { PackName } from './manifest.ts';

const FOUND = [
  'face_detection',
  'landmarks5',
  'landmarks68',
  'head_pose',
  'face_descriptor',
  'basic_attributes',
] as const;

/** The model that would do it, for what no pack has. */
const MISSING = {
  ethnicity: 'ethnicity',
  emotions: 'face-expression',
  mask: 'face-mask',
  quality: 'face-quality',
  gaze: 'iris',
  eyes_attributes: 'iris',
  mouth_attributes: 'mouth',
  glasses: 'glasses',
  face_occlusion: 'face-occlusion',
  liveness: 'liveness',
  deepfake: 'deepfake',
  people_count: 'body-detector',
  body_detection: 'body-detector',
  body_descriptor: 'body-descriptor',
  body_attributes: 'body-attributes',
  face_quality: 'face-quality',
} as const;

export type Estimation = (typeof FOUND)[number] | keyof typeof MISSING;

/** All that can be asked for, found or not. */
export const ESTIMATIONS: readonly Estimation[] = [...FOUND, ...(Object.keys(MISSING) as (keyof typeof MISSING)[])];

/** @returns true, or a sentence that names the missing model. */
export function availability(estimation: Estimation, pack: PackName): true | string {
  if (!(estimation in MISSING)) return true;
  const model = MISSING[estimation as keyof typeof MISSING];
  return `Estimation "${estimation}" needs the model "${model}", which model pack "${pack}" does not have`;
}
