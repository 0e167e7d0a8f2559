import type { Point } from '../geometry.ts';

/**
 * Sets the pixels whose centre (a whole number) lies inside a polygon, by the even-odd rule.
 * @param mask one byte a pixel, row by row, `width` pixels a row. @returns the mask.
 */
export function fillPolygon(mask: Uint8Array, width: number, polygon: readonly Point[], value: 0 | 1): Uint8Array {
  const height = mask.length / width;
  for (let y = 0; y < height; y++) {
    const crossings: number[] = [];
    for (const [i, [x1, y1]] of polygon.entries()) {
      const [x2, y2] = polygon[(i + 1) % polygon.length] ?? [x1, y1];
      if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil(crossings[i] as number));
      const to = Math.min(width - 1, Math.floor(crossings[i + 1] as number));
      if (to >= from) mask.fill(value, y * width + from, y * width + to + 1);
    }
  }
  return mask;
}
