import { DEEPFAKE, LIVENESS, MASKS } from '../contract/estimations.ts';
import { leavesOut } from '../contract/neededEstimations.ts';
import type { RunPolicies } from '../contract/runs.ts';
import type { DescribedFace } from '../models/engine.ts';
import { numbersOf } from './subjects.ts';

type Reason = { filter_name: string; object_value: number; threshold_value: number };

interface SortedOut {
  readonly kept: DescribedFace[];
  readonly filtered: { face: DescribedFace; reasons: Reason[] }[];
}

/** Applies the thresholds of detection and extraction to the faces of one image, or to the best of them. */
export function sortOut({ detect_policy, extract_policy }: RunPolicies, faces: readonly DescribedFace[]): SortedOut {
  const candidates = detect_policy.multiface_policy === 2 ? largest(faces) : faces;
  const kept: DescribedFace[] = [];
  const filtered: SortedOut['filtered'] = [];
  for (const face of candidates) {
    const reasons = [
      ...angleReasons(detect_policy, face),
      ...stateReasons(detect_policy, face),
      ...qualityReasons(detect_policy, face),
      ...scoreReasons(extract_policy.fd_score_threshold, face),
    ];
    if (reasons.length === 0) kept.push(face);
    else filtered.push({ face, reasons });
  }
  return { kept, filtered };
}

/** The best face or body of an image is its largest: the person who stands before the camera. */
export function largest<T extends Pick<DescribedFace, 'rect'>>(all: readonly T[]): T[] {
  const area = ({ rect }: T) => rect.width * rect.height;
  return all.length === 0 ? [] : [all.reduce((best, one) => (area(one) > area(best) ? one : best))];
}

function angleReasons(policy: RunPolicies['detect_policy'], { head_pose }: DescribedFace): Reason[] {
  if (!head_pose) return [];
  return (['yaw', 'pitch', 'roll'] as const).flatMap((axis) => {
    const threshold_value = policy[`${axis}_threshold`];
    const object_value = head_pose[axis];
    return Math.abs(object_value) > threshold_value
      ? [{ filter_name: `${axis}_threshold`, object_value, threshold_value }]
      : [];
  });
}

const STATES = { mask_states: MASKS, liveness_states: LIVENESS, deepfake_states: DEEPFAKE } as const;
const NOT_KNOWN = -1;

/** States that the policy does not list. A face whose state is not known passes only where every state does. */
function stateReasons(policy: RunPolicies['detect_policy'], { estimations = {} }: DescribedFace): Reason[] {
  const { mask, liveness, deepfake } = numbersOf(estimations);
  const found = { mask_states: mask, liveness_states: liveness, deepfake_states: deepfake };
  return (Object.keys(found) as (keyof typeof found)[]).flatMap((filter_name) => {
    const allowed: readonly number[] = policy[filter_name];
    const object_value = found[filter_name] ?? NOT_KNOWN;
    if (!leavesOut(allowed, STATES[filter_name]) || allowed.includes(object_value)) return [];
    return [{ filter_name, object_value, threshold_value: allowed[0] ?? NOT_KNOWN }];
  });
}

/** Where the checks are to filter, a face passes when all that could be made hold; when none could, it does not. */
function qualityReasons(
  { face_quality: policy }: RunPolicies['detect_policy'],
  { face_quality }: DescribedFace,
): Reason[] {
  if (policy.filter === 0) return [];
  const object_value = typeof face_quality === 'object' ? face_quality.status : NOT_KNOWN;
  return object_value === 1 ? [] : [{ filter_name: 'face_quality', object_value, threshold_value: 1 }];
}

function scoreReasons(threshold_value: number, { descriptor }: DescribedFace): Reason[] {
  if (!descriptor || descriptor.score >= threshold_value) return [];
  return [{ filter_name: 'fd_score_threshold', object_value: descriptor.score, threshold_value }];
}
