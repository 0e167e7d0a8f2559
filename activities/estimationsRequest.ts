import type { FaceEstimation } from '../contract/estimations.ts';
import { neededEstimations } from '../contract/neededEstimations.ts';
import type { DetectPolicy } from '../contract/policies.ts';
import type { RunPolicies } from '../contract/runs.ts';

/** What the policies ask for, and what their filters look at: a filter on an estimation asks for it as well. */
export function wantedEstimations(policies: RunPolicies): FaceEstimation[] {
  const asked = askedEstimations(policies.detect_policy);
  const needed = new Set<string>(neededEstimations(policies).map(({ estimation }) => estimation));
  return (Object.keys(asked) as FaceEstimation[]).filter((name) => asked[name] || needed.has(name));
}

function askedEstimations(detect: DetectPolicy): Record<FaceEstimation, boolean> {
  return {
    quality: detect.estimate_quality === 1,
    emotions: detect.estimate_emotions === 1,
    mask: detect.estimate_mask === 1,
    face_occlusion: detect.estimate_face_occlusion === 1,
    glasses: detect.estimate_glasses === 1,
    eyes_attributes: detect.estimate_eyes_attributes === 1,
    mouth_attributes: detect.estimate_mouth_attributes === 1,
    gaze: detect.estimate_gaze === 1,
    liveness: detect.estimate_liveness.estimate === 1,
    deepfake: detect.estimate_deepfake.estimate === 1,
  };
}
