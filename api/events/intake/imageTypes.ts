import { z } from 'zod';
import { IMAGE_FORMATS, type ImageFormat } from '../../../models/image.ts';

const IMAGE_TYPES = ['jpeg', 'png', 'bmp', 'x-portable-pixmap', 'tiff', 'webp', 'gif', 'heif', 'heic'] as const;
const BASE64_TYPES = IMAGE_TYPES.map((type) => `image/${type.startsWith('x-') ? '' : 'x-'}${type}-base64`);
/** Four characters for three bytes, and line ends. */
const BASE64_RATIO = 1.4;

export const binary = (description: string) => z.string().meta({ format: 'binary', description });

/** A body that is one image: content type -> what it holds. */
export const IMAGE_STREAM: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(
    IMAGE_TYPES.map((type) => [`image/${type}`, binary('One image, at most 15 MiB unless configured otherwise.')]),
  ),
  ...Object.fromEntries(BASE64_TYPES.map((type) => [type, z.string().meta({ description: 'One image as base64.' })])),
};

/** Bytes that a body of this type may have. */
export const bodyBytesMax = (type: string, image_bytes_max: number): number =>
  type.endsWith('-base64') ? Math.ceil(image_bytes_max * BASE64_RATIO) : image_bytes_max;

const FORMATS: Readonly<Record<string, ImageFormat>> = { 'portable-pixmap': 'ppm', heic: 'heif' };

/** The format that a content type stands for; undefined: for none that is known. */
export function announcedFormat(type: string): ImageFormat | undefined {
  const [, name = ''] = /^image\/(?:x-)?(.+?)(?:-base64)?$/.exec(type) ?? [];
  return FORMATS[name] ?? IMAGE_FORMATS.find((format) => format === name);
}
