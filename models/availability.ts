import type { FaceEstimation } from '../contract/estimations.ts';
import { ESTIMATORS } from './estimators.ts';
import { OPTIONAL_TASKS, type OptionalTask, type PackName } from './manifest.ts';
import type { PackReport } from './packReport.ts';

/** What every pack can tell. */
const ALWAYS = [
  'face_detection',
  'landmarks5',
  'landmarks68',
  'head_pose',
  'face_descriptor',
  'basic_attributes',
] as const;
/** What no estimator of a face makes, with the model that would. */
const OTHERS = {
  ethnicity: 'ethnicity',
  people_count: 'body-detector',
  body_detection: 'body-detector',
  body_descriptor: 'body-descriptor',
  body_attributes: 'body-attributes',
  face_quality: 'face-quality',
} as const;

export type Estimation = (typeof ALWAYS)[number] | FaceEstimation | keyof typeof OTHERS;

/** All that can be asked for, found or not. */
export const ESTIMATIONS: readonly Estimation[] = [
  ...ALWAYS,
  ...(Object.keys(ESTIMATORS) as FaceEstimation[]),
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]),
];

/** What is known of a pack without loading it. */
export interface PackTasks {
  readonly name: PackName;
  readonly tasks: readonly OptionalTask[];
  /** Why a model that the pack names is not there. */
  readonly missing: Partial<Record<OptionalTask, string>>;
}

/** The same from what a worker told of its pack. */
export function tasksOf({ pack, models, missing }: PackReport): PackTasks {
  return {
    name: pack,
    tasks: OPTIONAL_TASKS.filter((task) => models.some((model) => model.task === task)),
    missing: Object.fromEntries(missing.map(({ task, reason }) => [task, reason])),
  };
}

/** @returns true, or a sentence that names what is missing. */
export function availability(estimation: Estimation, { name, tasks, missing }: PackTasks): true | string {
  const needed = missingModel(estimation, tasks);
  if (needed === undefined) return true;
  const sentence = `Estimation "${estimation}" needs the model "${needed}", which model pack "${name}" does not have`;
  const reason = missing[needed as OptionalTask];
  return reason === undefined ? sentence : `${sentence}: ${reason}`;
}

function missingModel(estimation: Estimation, tasks: readonly OptionalTask[]): string | undefined {
  if (estimation in OTHERS) return OTHERS[estimation as keyof typeof OTHERS];
  if (!(estimation in ESTIMATORS)) return undefined;
  const estimator = ESTIMATORS[estimation as FaceEstimation];
  return estimator ? estimator.needs.find((task) => !tasks.includes(task)) : estimation;
}
