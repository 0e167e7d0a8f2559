import type { Vector } from './canonicalFace.ts';

export interface RigidFit {
  /** Rows of the rotation that carries `from` onto `to`. */
  readonly rotation: readonly [Vector, Vector, Vector];
  /** Lengths of `to` for one of `from`. */
  readonly scale: number;
}

export interface Pair {
  readonly weight: number;
  readonly from: Vector;
  readonly to: Vector;
}

/**
 * Turn and scale that carry one set of points onto another with the least weighted squared error, without reflection:
 * B. K. P. Horn, Closed-form solution of absolute orientation using unit quaternions, J. Opt. Soc. Am. A 4 (1987).
 * @throws RangeError when all points of one set are the same.
 */
export function rigidFit(pairs: readonly Pair[]): RigidFit {
  const centreFrom = centre(pairs, 'from');
  const centreTo = centre(pairs, 'to');
  const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let spread = 0;
  for (const { weight, from, to } of pairs) {
    for (let i = 0; i < 9; i++) {
      const [row, column] = [Math.floor(i / 3), i % 3];
      const share = coordinate(from, row) - coordinate(centreFrom, row);
      sums[i] = (sums[i] ?? 0) + weight * share * (coordinate(to, column) - coordinate(centreTo, column));
      if (row === column) spread += weight * share * share;
    }
  }
  const quaternion = largestEigenvector(hornMatrix(sums));
  const rotation = rotationOf(quaternion);
  let overlap = 0;
  for (let i = 0; i < 9; i++) overlap += (sums[i] ?? 0) * coordinate(rotation[i % 3] ?? [0, 0, 0], Math.floor(i / 3));
  return { rotation, scale: overlap / spread };
}

/** @param vector in the axes and lengths of `to`. @returns the same in those of `from`, but for the shift. */
export function turnBack({ rotation, scale }: RigidFit, [x, y, z]: Vector): Vector {
  const axis = (i: 0 | 1 | 2): number => (rotation[0][i] * x + rotation[1][i] * y + rotation[2][i] * z) / scale;
  return [axis(0), axis(1), axis(2)];
}

const coordinate = (vector: Vector, axis: number): number => vector[axis] ?? 0;

function centre(pairs: readonly Pair[], side: 'from' | 'to'): Vector {
  let [x, y, z, total] = [0, 0, 0, 0];
  for (const { weight, [side]: at } of pairs) {
    x += weight * at[0];
    y += weight * at[1];
    z += weight * at[2];
    total += weight;
  }
  return [x / total, y / total, z / total];
}

/** Symmetric 4 x 4, row by row: its largest eigenvector is the wanted rotation as a quaternion. */
function hornMatrix(sums: readonly number[]): number[] {
  const [xx = 0, xy = 0, xz = 0, yx = 0, yy = 0, yz = 0, zx = 0, zy = 0, zz = 0] = sums;
  return [
    ...[xx + yy + zz, yz - zy, zx - xz, xy - yx],
    ...[yz - zy, xx - yy - zz, xy + yx, zx + xz],
    ...[zx - xz, xy + yx, yy - xx - zz, yz + zy],
    ...[xy - yx, zx + xz, yz + zy, zz - xx - yy],
  ];
}

/** Powers of the matrix 2^12, shifted so that no eigenvalue is negative: their columns point all to the largest. */
const SQUARINGS = 12;

function largestEigenvector(symmetric: readonly number[]): readonly number[] {
  const bound = Math.hypot(...symmetric);
  if (!(bound > 0)) throw new RangeError('fit of points that coincide');
  let power = symmetric.map((value, i) => value / bound + (i % 5 === 0 ? 1 : 0));
  for (let i = 0; i < SQUARINGS; i++) {
    const square = squared(power);
    const norm = Math.hypot(...square);
    power = square.map((value) => value / norm);
  }
  const columns = [0, 1, 2, 3].map((column) => [0, 1, 2, 3].map((row) => power[4 * row + column] ?? 0));
  const lengths = columns.map((column) => Math.hypot(...column));
  const longest = Math.max(...lengths);
  return (columns[lengths.indexOf(longest)] ?? []).map((value) => value / longest);
}

function squared(matrix: readonly number[]): number[] {
  return matrix.map((_, i) => {
    let sum = 0;
    for (let k = 0; k < 4; k++) sum += (matrix[4 * Math.floor(i / 4) + k] ?? 0) * (matrix[4 * k + (i % 4)] ?? 0);
    return sum;
  });
}

function rotationOf([w = 1, x = 0, y = 0, z = 0]: readonly number[]): [Vector, Vector, Vector] {
  return [
    [w * w + x * x - y * y - z * z, 2 * (x * y - w * z), 2 * (x * z + w * y)],
    [2 * (x * y + w * z), w * w - x * x + y * y - z * z, 2 * (y * z - w * x)],
    [2 * (x * z - w * y), 2 * (y * z + w * x), w * w - x * x - y * y + z * z],
  ];
}
