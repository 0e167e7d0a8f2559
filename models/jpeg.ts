import type { Image } from './image.ts';
import { sharp } from './safeSharp.ts';

const QUALITY = 95;

export function encodeJpeg({ data, width, height }: Image): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

/** As large as it fits into a square of `side` pixels; never larger than it is. */
export function encodeThumbnail({ data, width, height }: Image, side: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
