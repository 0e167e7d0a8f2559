/** The loops of pixels-native in plain TypeScript: each multiplication and addition in the same order. */
import type { Pixels } from '../../pixels-native/index.ts';

/** Bytes that look random, the same in every run. */
export function noise(width: number, height: number): Pixels {
  let state = width * 1000 + height;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
  return { width, height, data: Uint8Array.from({ length: width * height * 3 }, next) };
}

export const black = (width: number, height: number): Pixels => {
  return { width, height, data: new Uint8Array(width * height * 3) };
};

/** A byte of the image, 0 outside. */
export const at = ({ data, width, height }: Pixels, x: number, y: number, channel: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : (data[(y * width + x) * 3 + channel] ?? Number.NaN);

export function plainSample(image: Pixels, inverse: readonly number[], fine: boolean, crop: Pixels): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = inverse;
  const shifts = fine ? [-0.25, 0.25].flatMap((v) => [-0.25, 0.25].map((u) => [u, v] as const)) : [[0, 0] as const];
  const share = 1 / shifts.length;
  for (let i = 0; i < crop.data.length; i++) {
    const [x, y] = [Math.floor(i / 3) % crop.width, Math.floor(i / 3 / crop.width)];
    let sum = 0.5;
    for (const [u, v] of shifts) {
      const px = a * x + b * y + c + (a * u + b * v);
      const py = d * x + e * y + f + (d * u + e * v);
      sum += neighbours(image, px, py, i % 3, share);
    }
    crop.data[i] = Math.trunc(sum);
  }
}

function neighbours(image: Pixels, px: number, py: number, channel: number, share: number): number {
  const [x, y] = [Math.floor(px), Math.floor(py)];
  const colours = [at(image, x, y, channel), at(image, x + 1, y, channel)];
  colours.push(at(image, x, y + 1, channel), at(image, x + 1, y + 1, channel));
  if (x < 0 || y < 0 || x + 1 >= image.width || y + 1 >= image.height) {
    const weights = [0, 1, 0, 1].map((right, i) => (1 - Math.abs(px - x - right)) * (1 - Math.abs(py - y - (i >> 1))));
    return colours.reduce((sum, colour, i) => sum + colour * (weights[i] ?? 0), 0) * share;
  }
  const below = (py - y) * share;
  const above = share - below;
  const [w1, w3] = [(px - x) * above, (px - x) * below];
  return [above - w1, w1, below - w3, w3].reduce((sum, weight, i) => sum + weight * (colours[i] ?? 0), 0);
}

/** Bins of a stripe: 12 hues of no saturation, 12 of the full one, 8 greys. */
export function plainHistogram({ width, height, data }: Pixels, stripes: number): Float64Array {
  const sums = new Float64Array(stripes * 32);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const bins = sums.subarray(Math.floor((y * stripes) / height) * 32);
    const aside = (2 * x + 1) / width - 1;
    const [hue, saturation, value] = hsv([...data.subarray(3 * i, 3 * i + 3)]);
    const weight = 1 - aside * aside;
    const colour = weight * ramp(saturation, 0.1, 0.3) * ramp(value, 0.1, 0.25);
    const add = (bin: number, part: number): void => {
      bins[bin] = (bins[bin] ?? 0) + part;
    };
    if (weight - colour > 0) {
      const low = Math.min(6, Math.floor(value * 7));
      add(24 + low, (weight - colour) * (1 - value * 7 + low));
      add(24 + low + 1, (weight - colour) * (value * 7 - low));
    }
    if (colour > 0) {
      const place = (hue / 360) * 12;
      const towards = place - Math.floor(place);
      for (const [bin, part] of [
        [Math.floor(place), 1 - towards] as const,
        [Math.floor(place) + 1, towards] as const,
      ]) {
        add(bin % 12, colour * part * (1 - saturation));
        add((bin % 12) + 12, colour * part * saturation);
      }
    }
  }
  return sums;
}

/** Hue 0..360, saturation and value 0..1, each rounded to float32. */
function hsv([red = 0, green = 0, blue = 0]: readonly number[]): [number, number, number] {
  const max = Math.max(red, green, blue);
  const chroma = max - Math.min(red, green, blue);
  const sixth =
    max === red ? (green - blue) / chroma : max === green ? (blue - red) / chroma + 2 : (red - green) / chroma + 4;
  const hue = chroma === 0 ? 0 : (sixth < 0 ? sixth + 6 : sixth) * 60;
  return [Math.fround(hue), Math.fround(max > 0 ? chroma / max : 0), Math.fround(max / 255)];
}

const ramp = (value: number, start: number, end: number): number =>
  Math.min(1, Math.max(0, (value - start) / (end - start)));
