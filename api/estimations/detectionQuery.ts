import { z } from 'zod';
import { DEEPFAKE, LIVENESS, MASKS } from '../../contract/estimations.ts';
import type { DetectPolicy } from '../../contract/policies.ts';
import { imageQuery } from '../events/intake/query.ts';
import { csvInts, queryFlag, queryNumber, queryOneOf } from '../query.ts';

export const off = () => queryFlag().prefault(0);
export const Multiface = queryOneOf([0, 1, 2]);
const Angle = queryNumber(0, 180).prefault(180);
export const Share = queryNumber(0, 1);
const states = (values: readonly number[]) =>
  csvInts(Math.min(...values), Math.max(...values), values.length)
    .prefault([...values])
    .meta({ description: 'Faces in another state are left out.' });

export const livenessQuery = {
  liveness_threshold: Share.prefault(0.5).meta({ description: 'From this probability on a face is real.' }),
  quality_threshold: Share.prefault(0.5).meta({ description: 'Accepted and not used, as in LUNA since 5.78.' }),
};

export const deepfakeQuery = {
  deepfake_threshold: Share.prefault(0.5).meta({ description: 'From this score on a face is real.' }),
};

/** Of /6/liveness and /6/deepfake, which judge one face of each image. */
export const verdictQuery = {
  multiface_policy: Multiface.prefault(0)
    .transform((policy) => (policy === 0 ? 0 : 2))
    .meta({ description: '0: an image with several faces has an error; 1 and 2: the largest is judged.' }),
  aggregate: off().meta({ description: '1: all images show one person; answers that as well.' }),
};

/** What the detector and the SDK can be asked, under the names of `detect_policy`. */
const switches = {
  multiface_policy: Multiface.prefault(1).meta({
    description: '0: an image with several faces has an error; 1 all faces; 2 the largest.',
  }),
  estimate_head_pose: off(),
  estimate_emotions: off(),
  estimate_mask: off(),
  estimate_quality: off(),
  estimate_gaze: off(),
  estimate_eyes_attributes: off(),
  estimate_mouth_attributes: off(),
  estimate_glasses: off(),
  detect_landmarks68: off(),
  extract_exif: off(),
  yaw_threshold: Angle,
  pitch_threshold: Angle,
  roll_threshold: Angle,
  mask_states: states(MASKS),
  liveness_states: states(LIVENESS),
  deepfake_states: states(DEEPFAKE),
};

/** Of the detector and the SDK alike. */
export const detectionQuery = {
  ...switches,
  estimate_liveness: off(),
  ...livenessQuery,
  ...deepfakeQuery,
  estimate_face_quality: off().meta({ description: '1: makes all checks of /6/iso, with the default thresholds.' }),
  ...imageQuery,
};
const DetectionQuery = z.object(detectionQuery);
type DetectionQuery = z.infer<typeof DetectionQuery>;
const Switches = z.object(switches);

/** The detect policy that a query stands for. */
export function detectPolicyOf(query: DetectionQuery, estimate_deepfake: 0 | 1 = 0): z.input<typeof DetectPolicy> {
  const { liveness_threshold, quality_threshold, deepfake_threshold: real_threshold } = query;
  const { estimate_liveness: estimate } = query;
  return {
    ...Switches.parse(query), // Leaves out what has another form in the policy.
    estimate_liveness: { estimate, liveness_threshold, quality_threshold },
    estimate_deepfake: { estimate: estimate_deepfake, real_threshold },
    face_quality: { estimate: query.estimate_face_quality },
  };
}
