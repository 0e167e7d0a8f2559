import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';
import { sharp } from '../safeSharp.ts';

export const WARP_WIDTH = 128;
export const WARP_HEIGHT = 256;

/** The box scaled to a body sample of 128x256 pixels, whatever its proportions. @param rect lies on the image. */
export async function cutBody(image: Image, { x, y, width, height }: Rect): Promise<Image> {
  const { data } = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 3 } })
    .extract({ left: x, top: y, width, height })
    .resize(WARP_WIDTH, WARP_HEIGHT, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: WARP_WIDTH, height: WARP_HEIGHT, data };
}
