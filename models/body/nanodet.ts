import type { BodyDecoder, FoundBody } from './bodyDetector.ts';

const STRIDES = [8, 16, 32] as const;
/** A side's distance from the cell's centre is the mean of a distribution over 0..10 strides. */
const BINS = 11;

/** Distances as in Generalized Focal Loss (Li et al., 2020): softmax over 11 bins, mean, times the stride. */
export const decodeNanodet: BodyDecoder = (read, width, scoreMin) =>
  STRIDES.flatMap((stride) =>
    decodeLevel({ scores: read(`scores_${stride}`), distances: read(`distances_${stride}`) }, width, stride, scoreMin),
  );

function decodeLevel(
  { scores, distances }: { scores: Float32Array; distances: Float32Array },
  width: number,
  stride: number,
  scoreMin: number,
): FoundBody[] {
  const columns = Math.ceil(width / stride);
  const found: FoundBody[] = [];
  for (const [cell, score] of scores.entries()) {
    if (score < scoreMin) continue;
    const distance = (n: number): number => meanBin(distances, (cell * 4 + n) * BINS) * stride;
    const [left, top, right, bottom] = [distance(0), distance(1), distance(2), distance(3)];
    const x = ((cell % columns) + 0.5) * stride;
    const y = (Math.floor(cell / columns) + 0.5) * stride;
    found.push({ rect: { x: x - left, y: y - top, width: left + right, height: top + bottom }, score });
  }
  return found;
}

/** The mean of 0..10 under the softmax of 11 values. */
function meanBin(values: Float32Array, start: number): number {
  let max = -Infinity;
  for (let i = 0; i < BINS; i++) max = Math.max(max, values[start + i] as number);
  let total = 0;
  let sum = 0;
  for (let i = 0; i < BINS; i++) {
    const weight = Math.exp((values[start + i] as number) - max);
    total += weight;
    sum += weight * i;
  }
  return sum / total;
}
