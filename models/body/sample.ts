import { scale } from '../../pixels-native/index.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';

export const WARP_WIDTH = 128;
export const WARP_HEIGHT = 256;

/** The box scaled to a body sample of 128x256 pixels, whatever its proportions. @param rect lies on the image. */
export function cutBody(image: Image, rect: Rect): Image {
  const sample: Image = { width: WARP_WIDTH, height: WARP_HEIGHT, data: new Uint8Array(WARP_WIDTH * WARP_HEIGHT * 3) };
  scale(image, rect, sample);
  return sample;
}
