import { DEEPFAKE, type FaceEstimation, LIVENESS, MASKS } from './estimations.ts';
import type { AttributeFilters, DetectPolicy, Policies } from './policies.ts';
import { policyFilters } from './policyFilters.ts';
import type { RunPolicies } from './runs.ts';

/** What filters can look at. */
type Estimation =
  | FaceEstimation
  | 'basic_attributes'
  | 'ethnicity'
  | 'head_pose'
  | 'face_descriptor'
  | 'body_descriptor'
  | 'face_quality';

/** An estimation without which a filter of the policies could let nothing pass. */
export interface NeededEstimation {
  readonly path: string;
  readonly estimation: Estimation;
}

const BY_FILTER: Readonly<Record<keyof AttributeFilters, Estimation>> = {
  gender: 'basic_attributes',
  age__gte: 'basic_attributes',
  age__lt: 'basic_attributes',
  ethnicities: 'ethnicity',
  mask: 'mask',
  liveness: 'liveness',
  emotions: 'emotions',
  deepfake: 'deepfake',
};

/** Whatever the policies filter by: filters of tags and storage, thresholds and states of the detection. */
export function neededEstimations(policies: Policies | RunPolicies): NeededEstimation[] {
  return [
    ...policyFilters(policies).flatMap(({ path, filters }) =>
      Object.keys(BY_FILTER)
        .filter((name) => filters[name as keyof AttributeFilters] !== undefined)
        .map((name) => ({ path: `${path}.${name}`, estimation: BY_FILTER[name as keyof AttributeFilters] })),
    ),
    ...neededToDetect(policies),
    ...bodyMatches(policies),
  ];
}

/** Policies by which faces are found and sorted out: those of a handler or of a verifier. */
interface Detecting {
  readonly detect_policy: Pick<
    DetectPolicy,
    | 'yaw_threshold'
    | 'pitch_threshold'
    | 'roll_threshold'
    | 'mask_states'
    | 'liveness_states'
    | 'deepfake_states'
    | 'face_quality'
  >;
  readonly extract_policy: Pick<Policies['extract_policy'], 'fd_score_threshold'>;
}

/** Whatever faces are sorted out by: thresholds, states and the score. */
export function neededToDetect({ detect_policy: detect, extract_policy }: Detecting): NeededEstimation[] {
  const filtering: [keyof DetectPolicy, boolean, Estimation][] = [
    ['yaw_threshold', detect.yaw_threshold < 180, 'head_pose'],
    ['pitch_threshold', detect.pitch_threshold < 180, 'head_pose'],
    ['roll_threshold', detect.roll_threshold < 180, 'head_pose'],
    ['mask_states', leavesOut(detect.mask_states, MASKS), 'mask'],
    ['liveness_states', leavesOut(detect.liveness_states, LIVENESS), 'liveness'],
    ['deepfake_states', leavesOut(detect.deepfake_states, DEEPFAKE), 'deepfake'],
    ['face_quality', detect.face_quality.filter === 1, 'face_quality'],
  ];
  const needed = filtering
    .filter(([, filters]) => filters)
    .map(([name, , estimation]) => ({ path: `detect_policy.${name}`, estimation }));
  if (extract_policy.fd_score_threshold === 0) return needed;
  return [...needed, { path: 'extract_policy.fd_score_threshold', estimation: 'face_descriptor' }];
}

/** Whether a list of allowed states lets less than all pass. */
export const leavesOut = (states: readonly number[], all: readonly number[]): boolean =>
  all.some((state) => !states.includes(state));

/** A `match` filter on a label whose policy compares bodies. */
function bodyMatches({ match_policy, ...rest }: Policies | RunPolicies): NeededEstimation[] {
  const bodyLabels = new Set(match_policy.filter((one) => one.descriptor_type === 'body').map(({ label }) => label));
  return policyFilters({ match_policy, ...rest }).flatMap(({ path, filters }) =>
    (filters.match ?? []).flatMap(({ label }, index) =>
      bodyLabels.has(label) ? [{ path: `${path}.match.${index}`, estimation: 'body_descriptor' as const }] : [],
    ),
  );
}
