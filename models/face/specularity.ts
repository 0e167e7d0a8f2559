import type { FacePixels } from './facePixels.ts';

/** Half the side of the square that is called the surroundings, in pixels of the crop: half the distance of the eyes. */
const RADIUS = 20;
/** A highlight is lighter than its surroundings by this factor ... */
const LIGHTER = 1.2;
/** ... and its saturation at most this part of the median of the skin. */
const PALER = 0.75;
/** Share of the skin in highlights that is worth 0. */
const WORST = 0.2;

/**
 * 1 without highlights on the skin, 0 where they cover a fifth of it. By the dichromatic reflection model (S. A. Shafer,
 * "Using color to separate reflection components", 1985) a highlight adds the colour of the light, which is nearly
 * white: it is lighter and paler than the skin around it. On a grey photo only lightness tells. The numbers are ours.
 */
export function specularity({ crop: { width, data }, luminance, skin }: FacePixels): number {
  const saturation = saturations(data);
  const limit = medianOn(skin, saturation) * PALER;
  light.sum(luminance, skin, width);
  area.sum(skin, skin, width);
  let count = 0;
  let shining = 0;
  for (let i = 0; i < skin.length; i++) {
    if (!skin[i]) continue;
    count++;
    if ((saturation[i] as number) > limit) continue;
    const mean = light.around(i) / area.around(i);
    if ((luminance[i] as number) > LIGHTER * mean) shining++;
  }
  return count === 0 ? 0 : Math.max(0, 1 - shining / count / WORST);
}

/** (largest - smallest channel) / largest, 0..1. */
function saturations(data: Uint8Array): Float32Array {
  const values = new Float32Array(data.length / 3);
  for (let i = 0, from = 0; i < values.length; i++, from += 3) {
    const [r, g, b] = [data[from] as number, data[from + 1] as number, data[from + 2] as number];
    const most = Math.max(r, g, b);
    values[i] = most === 0 ? 0 : (most - Math.min(r, g, b)) / most;
  }
  return values;
}

function medianOn(mask: Uint8Array, values: Float32Array): number {
  const chosen = new Float32Array(values.length);
  let count = 0;
  for (let i = 0; i < mask.length; i++) if (mask[i]) chosen[count++] = values[i] as number;
  return count === 0 ? 0 : ranked(chosen, count, count >> 1);
}

/** What would stand at `rank` if the first `count` values were sorted (C. A. R. Hoare, "Find", 1961); they change places. */
function ranked(values: Float32Array, count: number, rank: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const pivot = values[rank] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const value = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = value;
    }
    if (right < rank) low = left;
    if (left > rank) high = right;
  }
  return values[rank] as number;
}

/** Sums over squares of RADIUS around a pixel, of what lies on the mask. Its memory is used again for the next image. */
class Integral {
  #side = 0;
  #sums = new Float64Array(1);

  sum(values: ArrayLike<number>, mask: Uint8Array, side: number): void {
    const stride = side + 1;
    if (side !== this.#side) this.#sums = new Float64Array(stride * stride); // The first row and column stay 0.
    this.#side = side;
    for (let y = 0; y < side; y++) {
      for (let x = 0, row = 0; x < side; x++) {
        const i = y * side + x;
        row += (values[i] as number) * (mask[i] as number);
        this.#sums[(y + 1) * stride + x + 1] = (this.#sums[y * stride + x + 1] as number) + row;
      }
    }
  }

  around(i: number): number {
    const side = this.#side;
    const y = Math.floor(i / side);
    const x = i - y * side;
    const [left, right] = [Math.max(0, x - RADIUS), Math.min(side, x + RADIUS + 1)];
    const [top, bottom] = [Math.max(0, y - RADIUS) * (side + 1), Math.min(side, y + RADIUS + 1) * (side + 1)];
    const at = (index: number): number => this.#sums[index] as number;
    return at(bottom + right) - at(bottom + left) - at(top + right) + at(top + left);
  }
}

const light = new Integral();
const area = new Integral();
