import { scale } from '../../pixels-native/index.ts';
import type { Rect } from '../geometry.ts';
import type { Image } from '../image.ts';

export const WARP_WIDTH = 128;
export const WARP_HEIGHT = 256;

/** The box scaled to a body sample of 128x256 pixels, whatever its proportions. @param rect lies on the image. */
export const cutBody = (image: Image, rect: Rect): Image => scaled(image, rect, WARP_WIDTH, WARP_HEIGHT);

/** A part of an image at another size. @param rect lies on the image. @param data where its pixels go. */
export function scaled(
  image: Image,
  rect: Rect,
  width: number,
  height: number,
  data: Uint8Array = new Uint8Array(width * height * 3),
): Image {
  const result: Image = { width, height, data };
  scale(image, rect, result);
  return result;
}
