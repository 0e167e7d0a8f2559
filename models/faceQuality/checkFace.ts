import { UNAVAILABLE } from '../../contract/estimations.ts';
import { FACE_QUALITY_CHECKS, type FaceQualityChecks, type FaceQualityResult } from '../../contract/faceQuality.ts';
import type { FaceContext } from '../faceContext.ts';
import type { Loaded } from '../loadedPack.ts';
import { CHECKS } from './checks.ts';

/** Makes the checks that were asked for, in the order of FACE_QUALITY_CHECKS. */
export async function checkFace(
  face: FaceContext,
  loaded: Loaded,
  asked: FaceQualityChecks,
): Promise<FaceQualityResult | typeof UNAVAILABLE> {
  const checks: FaceQualityResult['checks'] = [];
  for (const name of FACE_QUALITY_CHECKS) {
    const threshold = asked[name];
    if (!threshold) continue;
    const value = (await CHECKS[name]?.(face, loaded)) ?? UNAVAILABLE;
    const object_value = typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
    const threshold_value = 'length' in threshold ? [...threshold] : threshold;
    checks.push({ name, object_value, threshold_value, result: holds(object_value, threshold_value) ? 1 : 0 });
  }
  const made = checks.filter(({ object_value }) => object_value !== UNAVAILABLE);
  if (made.length === 0) return UNAVAILABLE;
  return { status: made.every(({ result }) => result === 1) ? 1 : 0, checks };
}

type Check = FaceQualityResult['checks'][number];

function holds(value: Check['object_value'], threshold: Check['threshold_value']): boolean {
  if (Array.isArray(threshold)) return threshold.includes(String(value));
  const { min = -Infinity, max = Infinity } = threshold;
  return typeof value === 'number' && value >= min && value <= max;
}
