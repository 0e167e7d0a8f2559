/** The sums over a face in plain TypeScript: each multiplication and addition in the same order. */
import type { FaceSums, Pixels } from '../../pixels-native/index.ts';

type Mask = Uint8Array;
interface Plane {
  width: number;
  /** Bytes red, green, blue of each pixel. */
  colours: number[][];
  luminance: number[];
  /** Largest less smallest channel. */
  range: number[];
}

export function plainFaceSums(image: Pixels, face: Mask, skin: Mask, axis: readonly number[]): FaceSums {
  const { width, data } = image;
  const colours = [...face.keys()].map((i) => [...data.subarray(3 * i, 3 * i + 3)]);
  const luminance = colours.map(([r = 0, g = 0, b = 0]) => Math.fround(0.299 * r + 0.587 * g + 0.114 * b));
  const range = colours.map((colour) => Math.max(...colour) - Math.min(...colour));
  const plane = { width, colours, luminance, range };
  const onFace = chosen(face);
  return {
    inner: inner(plane, face),
    face: { count: onFace.length, range: of(range, onFace), levels: new Set(onFace.map(level(plane))).size },
    skin: skinSums(plane, chosen(skin), axis),
  };
}

const chosen = (mask: Mask): number[] => [...mask.keys()].filter((i) => mask[i]);
const of = (values: readonly number[], indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + (values[i] ?? Number.NaN), 0);
const level =
  ({ luminance }: Plane) =>
  (i: number): number =>
    Math.round(luminance[i] ?? Number.NaN);

function inner({ width, luminance }: Plane, face: Mask): FaceSums['inner'] {
  const beside = (i: number): number[] => [i - 1, i + 1, i - width, i + width];
  const pixels = chosen(face).filter((i) => beside(i).every((neighbour) => face[neighbour]));
  const laplacians = luminance.map((value, i) =>
    beside(i).reduce((rest, at) => rest - (luminance[at] ?? 0), 4 * value),
  );
  const squares = laplacians.map((value) => value * value);
  return {
    count: pixels.length,
    luminance: of(luminance, pixels),
    laplacian: of(laplacians, pixels),
    squares: of(squares, pixels),
  };
}

function skinSums(plane: Plane, pixels: readonly number[], axis: readonly number[]): FaceSums['skin'] {
  const { width, colours, luminance } = plane;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = axis;
  const isRight = (i: number): boolean => (x2 - x1) * (Math.floor(i / width) - y1) > (y2 - y1) * ((i % width) - x1);
  const halves = [pixels.filter((i) => !isRight(i)), pixels.filter(isRight)];
  const levels = new Float64Array(256);
  for (const at of pixels.map(level(plane))) levels[at] = (levels[at] ?? 0) + 1;
  const channel = (c: number): number => pixels.reduce((sum, i) => sum + (colours[i]?.[c] ?? 0), 0);
  return {
    count: pixels.length,
    colour: [channel(0), channel(1), channel(2)],
    clipped: pixels.filter((i) => Math.max(...(colours[i] ?? [])) >= 250).length,
    shining: shining(plane, pixels),
    halves: halves.map((half) => ({ luminance: of(luminance, half), count: half.length })),
    levels,
  };
}

function shining({ width, colours, luminance, range }: Plane, pixels: readonly number[]): number {
  const saturation = colours.map((colour, i) => Math.fround((range[i] ?? 0) / Math.max(1, ...colour)));
  const inOrder = pixels.map((i) => saturation[i] ?? 0).sort((a, b) => a - b);
  const limit = (inOrder[pixels.length >> 1] ?? 0) * 0.75;
  const isNear = (one: number, other: number): boolean =>
    Math.abs((one % width) - (other % width)) <= 20 &&
    Math.abs(Math.floor(one / width) - Math.floor(other / width)) <= 20;
  return pixels.filter((i) => {
    const square = pixels.filter((other) => isNear(i, other));
    const mean = of(luminance, square) / square.length;
    return (saturation[i] ?? 0) <= limit && (luminance[i] ?? 0) > 1.2 * mean;
  }).length;
}
