import type { Estimator } from '../estimators.ts';
import type { FaceContext } from '../faceContext.ts';
import { landmarks68, type Mesh } from '../faceMesh.ts';
import { type Affine, apply, type Point } from '../geometry.ts';
import type { Image } from '../image.ts';
import type { Loaded } from '../loadedPack.ts';
import { warp } from '../warp.ts';
import { boxTransform, headRoll, mirrored, runOnCrops } from './faceCrop.ts';

type Glasses = 'no_glasses' | 'glasses' | 'sunglasses';

/** Of the 68 landmarks: the brows, and the lower edge of the nose. They give height and width of the strip. */
const STRIP = [17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 31, 32, 33, 34, 35];
/** By this share of the width the strip is made wider on each side. */
const WIDER = 1 / 3;

/** Points of the mesh on the lids and below the eyes, behind any lens; and on the cheeks, below any lens. */
const BEHIND_LENSES = [27, 29, 22, 23, 24, 110, 257, 259, 252, 253, 254, 339];
const CHEEKS = [50, 205, 280, 425];
/** Pixels of the crop in which they are looked at, and its side in sides of the box. */
const SKIN_SIDE = 64;
const SKIN_MARGIN = 1.2;
/**
 * Sunglasses for general use (ISO 12312-1, filter category 2 and up) let at most 43 % of the light through. What is seen
 * behind them has passed twice, 18 %, and some 7 % is mirrored by the front.
 */
const SUNGLASSES_MAX = 0.25;

const found = new WeakMap<FaceContext, Promise<Glasses>>();

/** Told once a face, whoever asks. */
export function glassesOf(face: FaceContext, loaded: Loaded): Promise<Glasses> {
  const known = found.get(face) ?? tellGlasses(face, loaded);
  found.set(face, known);
  return known;
}

/**
 * The network of SlinkoIgor/glasses_detector tells whether glasses are worn: the mean of its logits for the
 * eyes as they are and mirrored, negative with glasses. The light behind them tells whether they are sunglasses.
 */
export const glasses: Estimator<'glasses'> = {
  needs: ['glasses'],
  estimate: async (face, loaded) => ({ glasses: await glassesOf(face, loaded) }),
};

async function tellGlasses(face: FaceContext, loaded: Loaded): Promise<Glasses> {
  const strips = (size: { width: number; height: number }): Affine[] => {
    const strip = stripTransform(face.mesh, size);
    return [strip, mirrored(strip, size.width)];
  };
  // Not from the halved photo: near its threshold the network tells a photo and its mirror image apart by where blocks begin.
  const { read } = await runOnCrops(loaded, 'glasses', face.image, strips, warp);
  const logit = read('logit').reduce((sum, value) => sum + value / 2, 0);
  if (!Number.isFinite(logit)) throw new RangeError(`glasses: the network answers ${logit}`);
  if (logit >= 0) return 'no_glasses';
  return lightBehindLenses(face) <= SUNGLASSES_MAX ? 'sunglasses' : 'glasses';
}

/** The rectangle that the network was trained on, turned with the head and stretched to the input. */
function stripTransform(mesh: Mesh, { width, height }: { width: number; height: number }): Affine {
  const angle = headRoll(mesh);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = landmarks68(mesh).filter((_, index) => STRIP.includes(index));
  const across = points.map(([x, y]) => x * cos + y * sin);
  const down = points.map(([x, y]) => y * cos - x * sin);
  const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
  const margin = (right - left) * WIDER;
  const [h, v] = [width / (right - left + 2 * margin), height / (bottom - top)];
  return [cos * h, sin * h, (margin - left) * h, -sin * v, cos * v, -top * v];
}

/** @returns luminance around the eyes in luminances of the cheeks; about 1 on bare skin. */
function lightBehindLenses(face: FaceContext): number {
  const matrix = boxTransform(face, SKIN_MARGIN, SKIN_SIDE);
  const crop = warp(face.image, matrix, SKIN_SIDE, SKIN_SIDE);
  const light = (indexes: readonly number[]): number => {
    const values = indexes.map((index) => luminance(crop, apply(matrix, face.mesh.points[index] ?? [0, 0])));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const cheeks = light(CHEEKS);
  return cheeks > 0 ? light(BEHIND_LENSES) / cheeks : 1;
}

/** Relative luminance of sRGB (IEC 61966-2-1), 0..1; 0 outside the image. */
function luminance({ data, width, height }: Image, [x, y]: Point): number {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return 0;
  const at = 3 * (row * width + column);
  const [red = 0, green = 0, blue = 0] = [...data.subarray(at, at + 3)].map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(byte: number): number {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
