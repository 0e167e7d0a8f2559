import type { Image } from './image.ts';
import { sharp } from './safeSharp.ts';

const QUALITY = 95;

export function encodeJpeg({ data, width, height }: Image): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}
