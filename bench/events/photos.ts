import sharp from 'sharp';
import { packagePhotos } from '../../bin/demo/photos.ts';
import type { Rect } from '../../contract/common.ts';
import type { Pipeline } from '../../models/pipeline.ts';
import type { DescribeRequest } from '../../models/request.ts';

export const WIDTH = 640;
export const HEIGHT = 480;
const QUALITY = 90;
/** Widths of what is cut out, in pixels of the photo: at its own scale where that holds one face only. */
const WIDTHS = [640, 800, 520, 960, 420, 1280, 340] as const;
const FACE_SHARE_MAX = 0.75;

/** What the handler of the bench asks the models for, so that both sides do the same. */
export const REQUEST: DescribeRequest = {
  image_type: 0,
  use_exif_info: true,
  detect_face: true,
  basic_attributes: false,
  descriptor: true,
  landmarks68: false,
  head_pose: false,
  sample: true,
  exif: false,
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The 4:3 part of a photo, `width` wide, with this face as near its middle as the photo allows. */
export function regionAround(face: Rect, size: Size, width: number): Rect | undefined {
  const height = Math.round((width * HEIGHT) / WIDTH);
  if (width > size.width || height > size.height || face.height > height * FACE_SHARE_MAX) return undefined;
  const left = Math.round(face.x + face.width / 2 - width / 2);
  const top = Math.round(face.y + face.height / 2 - height / 2);
  const [x, y] = [clamp(left, size.width - width), clamp(top, size.height - height)];
  return { x, y, width, height };
}

const clamp = (value: number, max: number): number => Math.min(Math.max(0, value), max);

const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

async function cut(jpeg: Buffer, { x: left, y: top, width, height }: Rect): Promise<Buffer> {
  return sharp(jpeg).extract({ left, top, width, height }).resize(WIDTH, HEIGHT).jpeg({ quality: QUALITY }).toBuffer();
}

/**
 * Cuts `count` crops of 640x480 out of the photos in `folder`, each of which the pipeline finds exactly one face on:
 * the first face of every photo, then the second of every photo, and so on.
 * @throws Error when there are fewer.
 */
export async function cutPhotos(pipeline: Pipeline, folder: string, count: number): Promise<Buffer[]> {
  const request = { ...REQUEST, descriptor: false, sample: false };
  const perPhoto: Buffer[][] = [];
  for (const { jpeg } of await packagePhotos(folder)) {
    const upright = await sharp(jpeg).autoOrient().jpeg({ quality: 95 }).toBuffer();
    const { width, height, faces } = await pipeline.describe(upright, request);
    const crops: Buffer[] = [];
    for (const { rect } of faces) {
      const others = faces.filter((face) => face.rect !== rect);
      for (const region of WIDTHS.map((one) => regionAround(rect, { width, height }, one))) {
        if (!region || others.some((other) => touches(other.rect, region))) continue;
        const crop = await cut(upright, region);
        if ((await pipeline.describe(crop, request)).faces.length !== 1) continue;
        crops.push(crop);
        break;
      }
    }
    perPhoto.push(crops);
  }
  const rounds = Math.max(0, ...perPhoto.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => perPhoto.flatMap((crops) => crops[round] ?? []));
  const chosen = inTurn.flat().slice(0, count);
  if (chosen.length < count) throw new Error(`${folder} gives ${chosen.length} crops with one face, not ${count}`);
  return chosen;
}
