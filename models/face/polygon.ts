import type { Point } from '../geometry.ts';

/**
 * Sets the pixels whose centre (a whole number) lies inside a polygon, by the even-odd rule.
 * @param mask one byte a pixel, row by row, `width` pixels a row. @returns the mask.
 */
export function fillPolygon(mask: Uint8Array, width: number, polygon: readonly Point[], value: 0 | 1): Uint8Array {
  const height = mask.length / width;
  const xs = Float64Array.from(polygon, ([x]) => x);
  const ys = Float64Array.from(polygon, ([, y]) => y);
  const crossings = new Float64Array(polygon.length);
  const last = Math.min(height - 1, Math.floor(Math.max(...ys)));
  for (let y = Math.max(0, Math.ceil(Math.min(...ys))); y <= last; y++) {
    const inOrder = crossings.subarray(0, cross(xs, ys, y, crossings)).sort();
    for (let i = 0; i + 1 < inOrder.length; i += 2) {
      const from = Math.max(0, Math.ceil(inOrder[i] as number));
      const to = Math.min(width - 1, Math.floor(inOrder[i + 1] as number));
      if (to >= from) mask.fill(value, y * width + from, y * width + to + 1);
    }
  }
  return mask;
}

/** Writes where the outline crosses a row. @returns how often it does. */
function cross(xs: Float64Array, ys: Float64Array, y: number, crossings: Float64Array): number {
  let count = 0;
  for (let i = 0; i < xs.length; i++) {
    const next = i + 1 === xs.length ? 0 : i + 1;
    const y1 = ys[i] as number;
    const y2 = ys[next] as number;
    if (y1 <= y === y2 <= y) continue;
    const x1 = xs[i] as number;
    crossings[count++] = x1 + ((y - y1) / (y2 - y1)) * ((xs[next] as number) - x1);
  }
  return count;
}
