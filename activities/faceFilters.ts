import type { ErrorKey } from '../contract/errors.ts';
import type { RunPolicies } from '../contract/runs.ts';
import type { DescribedFace } from '../models/engine.ts';

type Reason = { filter_name: string; object_value: number; threshold_value: number };

interface SortedOut {
  readonly kept: DescribedFace[];
  readonly filtered: { face: DescribedFace; reasons: Reason[] }[];
  readonly error?: { key: ErrorKey; detail: string };
}

/** Applies `multiface_policy` and the thresholds of detection and extraction to the faces of one image. */
export function sortOut({ detect_policy, extract_policy }: RunPolicies, faces: readonly DescribedFace[]): SortedOut {
  if (detect_policy.multiface_policy === 0 && faces.length > 1) {
    const detail = `The image shows ${faces.length} faces and multiface_policy 0 allows one. Crop it, or set the policy to 1 or 2.`;
    return { kept: [], filtered: [], error: { key: 'severalFaces', detail } };
  }
  const candidates = detect_policy.multiface_policy === 2 ? largest(faces) : faces;
  const kept: DescribedFace[] = [];
  const filtered: SortedOut['filtered'] = [];
  for (const face of candidates) {
    const reasons = [...angleReasons(detect_policy, face), ...scoreReasons(extract_policy.fd_score_threshold, face)];
    if (reasons.length === 0) kept.push(face);
    else filtered.push({ face, reasons });
  }
  return { kept, filtered };
}

/** The best face of an image is its largest: the person who stands before the camera. */
function largest(faces: readonly DescribedFace[]): DescribedFace[] {
  const area = ({ rect }: DescribedFace) => rect.width * rect.height;
  return faces.length === 0 ? [] : [faces.reduce((best, face) => (area(face) > area(best) ? face : best))];
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

function scoreReasons(threshold_value: number, { descriptor }: DescribedFace): Reason[] {
  if (!descriptor || descriptor.score >= threshold_value) return [];
  return [{ filter_name: 'fd_score_threshold', object_value: descriptor.score, threshold_value }];
}
