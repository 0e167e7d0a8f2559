import type { FaceContext } from '../faceContext.ts';
import { headOf } from './head.ts';

/** Looked at up to this many head widths left and right of the middle of the head, and down to the chin. */
const REACH = 2;
/** What is within this many head widths of the middle is hair or head, and so is what is within this many above it. */
const HAIR_ASIDE = 0.85;
const HAIR_ABOVE = 0.3;
/** Points of the grid along each side. */
const GRID = 48;
const POINTS_MIN = 100;
const DEVIATION_MAX = 127.5;

/**
 * What lies beside and above the head, looked at on a grid. Lightness: mean luminance (ITU-R BT.601) over 255.
 * Uniformity: 1 - the standard deviation of the channel that varies most, over the largest that there can be. The
 * surroundings and the numbers are ours. @returns undefined where less than 100 points of the grid lie beside the head.
 */
export function background(face: FaceContext): { lightness: number; uniformity: number } | undefined {
  if (face.is_sample) return undefined;
  const { image } = face;
  const head = headOf(face);
  const middle = (head.left + head.right) / 2;
  const reach = { left: middle - REACH * head.width, top: head.top - head.height };
  const step = [(2 * REACH * head.width) / GRID, (head.bottom - reach.top) / GRID] as const;
  const sums = [0, 0, 0];
  const squares = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < GRID * GRID; i++) {
    const x = Math.round(reach.left + ((i % GRID) + 0.5) * step[0]);
    const y = Math.round(reach.top + (Math.floor(i / GRID) + 0.5) * step[1]);
    const hair = Math.abs(x - middle) < HAIR_ASIDE * head.width && y > head.top - HAIR_ABOVE * head.width;
    if (hair || x < 0 || y < 0 || x >= image.width || y >= image.height) continue;
    count++;
    for (let channel = 0; channel < 3; channel++) {
      const value = image.data[(y * image.width + x) * 3 + channel] as number;
      sums[channel] = (sums[channel] as number) + value;
      squares[channel] = (squares[channel] as number) + value * value;
    }
  }
  if (count < POINTS_MIN) return undefined;
  const [red, green, blue] = sums.map((sum) => sum / count) as [number, number, number];
  const variances = squares.map((square, i) => square / count - ((sums[i] as number) / count) ** 2);
  return {
    lightness: (0.299 * red + 0.587 * green + 0.114 * blue) / 255,
    uniformity: 1 - Math.sqrt(Math.max(0, ...variances)) / DEVIATION_MAX,
  };
}
