import type { ClothesColour } from '../../contract/bodyEstimations.ts';
import type { Image } from '../image.ts';
import { toHsv } from './hsv.ts';

/** A colour is named from this share of the pixels on; where none reaches it, the clothes are multicoloured. */
const SHARE_MIN = 0.25;
const NAMES_MAX = 3;

/** A part of a body sample, in shares of its height; always the middle half of its width, where no background is. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
}

/** Names of the colours that make up at least a quarter of the region, the largest first, at most three. */
export function namedColours(image: Image, { top, bottom }: Region): ClothesColour[] {
  const [first, last] = [Math.floor(top * image.height), Math.ceil(bottom * image.height)];
  const [left, right] = [Math.floor(image.width / 4), Math.ceil((image.width * 3) / 4)];
  const counts = new Map<ClothesColour, number>();
  const hsv = new Float32Array(3);
  for (let y = first; y < last; y++) {
    for (let x = left; x < right; x++) {
      const from = (y * image.width + x) * 3;
      toHsv(image.data[from] as number, image.data[from + 1] as number, image.data[from + 2] as number, hsv);
      const name = nameOf(hsv);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const least = (last - first) * (right - left) * SHARE_MIN;
  const named = [...counts].filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a);
  return named.length > 0 ? named.slice(0, NAMES_MAX).map(([name]) => name) : ['multicolored'];
}

/** The table of docs/models.md: first by value and saturation, then by hue in degrees. */
function nameOf(hsv: Float32Array): ClothesColour {
  const hue = hsv[0] as number; // By index: a typed array that is taken apart by a pattern is iterated over.
  const saturation = hsv[1] as number;
  const value = hsv[2] as number;
  if (value < 0.2) return 'black';
  if (saturation < 0.12) return value < 0.3 ? 'black' : value < 0.8 ? 'grey' : 'white';
  if (hue < 15 || hue >= 345) {
    if (value < 0.4) return 'brown';
    return saturation < 0.5 && value >= 0.6 ? 'pink' : 'red';
  }
  if (hue < 45) {
    if (saturation < 0.45 && value >= 0.6) return 'beige';
    return value < 0.65 || saturation < 0.45 ? 'brown' : 'orange';
  }
  if (hue < 70) {
    if (saturation < 0.3 && value >= 0.7) return 'beige';
    return value < 0.7 || saturation < 0.45 ? 'khaki' : 'yellow';
  }
  if (hue < 170) return 'green';
  if (hue < 260) return 'blue';
  if (hue < 315) return 'purple';
  return value < 0.55 ? 'purple' : 'pink';
}
