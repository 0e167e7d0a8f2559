export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Point = [x: number, y: number];
/** [a, b, c, d, e, f]: x' = a x + b y + c, y' = d x + e y + f. */
export type Affine = readonly [number, number, number, number, number, number];

/**
 * Turn, scale and shift that carry `from` onto `to` with the least squared error (Umeyama without reflection).
 * @throws RangeError when all points of `from` are the same.
 */
export function similarityTransform(from: readonly Point[], to: readonly Point[]): Affine {
  const [fx, fy] = centroid(from);
  const [tx, ty] = centroid(to);
  let dot = 0;
  let cross = 0;
  let norm = 0;
  for (const [i, [x, y]] of from.entries()) {
    const [u, v] = to[i] ?? [0, 0];
    dot += (x - fx) * (u - tx) + (y - fy) * (v - ty);
    cross += (x - fx) * (v - ty) - (y - fy) * (u - tx);
    norm += (x - fx) ** 2 + (y - fy) ** 2;
  }
  if (!(norm > 0)) throw new RangeError('similarity transform of points that coincide');
  const a = dot / norm;
  const b = cross / norm;
  return [a, -b, tx - a * fx + b * fy, b, a, ty - b * fx - a * fy];
}

export function invert([a, b, c, d, e, f]: Affine): Affine {
  const det = a * e - b * d;
  return [e / det, -b / det, (b * f - c * e) / det, -d / det, a / det, (c * d - a * f) / det];
}

export function apply([a, b, c, d, e, f]: Affine, [x, y]: Point): Point {
  return [a * x + b * y + c, d * x + e * y + f];
}

/** Carries the square of `side` pixels around `centre`, turned by `angle` radians, onto a crop of `size` pixels. */
export function squareTransform([x, y]: Point, side: number, angle: number, size: number): Affine {
  const scale = size / side;
  const c = Math.cos(angle) * scale;
  const s = Math.sin(angle) * scale;
  return [c, s, size / 2 - c * x - s * y, -s, c, size / 2 + s * x - c * y];
}

/** Area of the intersection over the area of the union, 0..1. */
export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

export function centroid(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point[0];
    y += point[1];
  }
  return [x / points.length, y / points.length];
}

/** The part of the box that lies on the image, at least one pixel. */
export function clip({ x, y, width, height }: Rect, image: { width: number; height: number }): Rect {
  const [left, top] = [Math.min(Math.max(0, x), image.width - 1), Math.min(Math.max(0, y), image.height - 1)];
  const [right, bottom] = [Math.min(image.width, x + width), Math.min(image.height, y + height)];
  return { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
