import { overlap, type Point, type Rect } from './geometry.ts';
import { halved, isHalved } from './halved.ts';
import type { Image } from './image.ts';
import { sharp } from './safeSharp.ts';

/** A face as a detector sees it, in pixels of the image that was searched. */
export interface Detection {
  rect: Rect;
  /** 0..1 */
  score: number;
  /** The eye that lies left in the picture, then the other one. */
  eyes: [Point, Point];
}

export interface Detector extends AsyncDisposable {
  /** Faces on the image, best score first, at most FOUND_MAX. */
  detect(image: Image): Promise<Detection[]>;
}

/** Faces or bodies of one photo that are kept; the others are the least certain ones. */
const FOUND_MAX = 256;

/** Candidates that overlap a better one by more than `overlapMax` (intersection over union) are dropped. */
export function suppress<T extends { rect: Rect; score: number }>(candidates: T[], overlapMax: number): T[] {
  const kept: T[] = [];
  for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
    if (kept.length === FOUND_MAX) break;
    if (kept.every(({ rect }) => overlap(candidate.rect, rect) <= overlapMax)) kept.push(candidate);
  }
  return kept;
}

/** The size of an image whose longer side becomes `side` pixels, and the factor from old to new pixels. */
export function fitted(image: { width: number; height: number }, side: number) {
  const factor = side / Math.max(image.width, image.height);
  const scaled = (pixels: number): number => Math.max(1, Math.round(pixels * factor));
  return { width: scaled(image.width), height: scaled(image.height), factor };
}

/** Scales an image so that its longer side is `side` pixels. @returns also the factor from old to new pixels. */
export async function scaleTo(image: Image, side: number): Promise<{ scaled: Image; factor: number }> {
  const { width, height, factor } = fitted(image, side);
  if (factor === 1) return { scaled: image, factor };
  const { data } = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { scaled: { width, height, data }, factor };
}

/** The same by way of the halved photo, which crops of the found faces are cut from. */
export async function scaleShared(image: Image, side: number): Promise<{ scaled: Image; factor: number }> {
  if (2 * side > Math.max(image.width, image.height) || !isHalved(image)) return scaleTo(image, side);
  const { scaled, factor } = await scaleShared(halved(image), side);
  return { scaled, factor: factor / 2 };
}
