import type { Metadata, Sharp } from 'sharp';
import { PlatformError } from '../contract/errors.ts';
import { decodeJpeg } from '../pixels-native/index.ts';
import { decodeBmp, decodePpm, repeatGrey } from './bitmap.ts';
import { readExif } from './exif.ts';
import { checkPixels, readHeader } from './format.ts';
import type { DecodedImage, DecodeOptions, ImageFormat } from './image.ts';
import { openHeif, sharp } from './safeSharp.ts';

const WHITE = '#ffffff';
/** A JPEG of three channels is known well enough by its header: asking the decoder would open it twice. */
const COLOUR_JPEG = { hasAlpha: false, space: 'srgb' } as const;

/**
 * Decodes a photo in this thread to 8-bit sRGB, transparent parts on white; of an animation the first frame.
 * @throws PlatformError imageInvalid, imageTooLarge
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions): Promise<DecodedImage> {
  const { format, channels, width, height } = readHeader(bytes, options.pixelsMax, options.formats);
  if (format === 'jpeg' && channels === 3) {
    const size = 3 * width * height;
    const data = options.room?.(size) ?? new Uint8Array(size);
    const block = decodeJpeg(bytes, width, height, data);
    if (block) return { width, height, data, format, bytes: bytes.length, exif: options.exif ? readExif(block) : null };
  }
  if (format === 'bmp') return { ...decodeBmp(bytes, options.pixelsMax), format, bytes: bytes.length, exif: null };
  if (format === 'ppm') return { ...decodePpm(bytes, options.pixelsMax), format, bytes: bytes.length, exif: null };
  if (format === 'heif') openHeif();
  try {
    return await decodeWithSharp(bytes, format, channels === 3, options);
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    if (/exceeds pixel limit/.test(reason)) {
      const detail = `Image (${format}) has more than ${options.pixelsMax} pixels; send a smaller one`;
      throw new PlatformError('imageTooLarge', detail, { cause: error });
    }
    throw new PlatformError('imageInvalid', `Image (${format}) could not be decoded: ${reason}`, { cause: error });
  }
}

async function decodeWithSharp(
  bytes: Uint8Array,
  format: ImageFormat,
  isColourJpeg: boolean,
  { use_exif_info, exif, pixelsMax }: DecodeOptions,
): Promise<DecodedImage> {
  const image = sharp(bytes, { limitInputPixels: pixelsMax });
  const metadata = isColourJpeg && !exif ? undefined : await image.metadata();
  if (metadata) checkPixels(metadata.width, metadata.height, pixelsMax);
  const { data, info } = await toRgb(use_exif_info ? image.autoOrient() : image, metadata ?? COLOUR_JPEG)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  if (info.channels !== 3 && info.channels !== 1) {
    throw new PlatformError('imageInvalid', `Image (${format}) decodes to ${info.channels} channels instead of 3`);
  }
  return {
    width: info.width,
    height: info.height,
    data: info.channels === 3 ? pixels : repeatGrey(pixels),
    format,
    bytes: bytes.length,
    exif: exif && metadata?.exif ? readExif(metadata.exif) : null,
  };
}

/** Steps that an image does not need are left out: each costs a pass over the pixels. */
function toRgb(image: Sharp, { hasAlpha, space }: Pick<Metadata, 'hasAlpha' | 'space'>): Sharp {
  const opaque = hasAlpha ? image.flatten({ background: WHITE }) : image;
  return space === 'srgb' ? opaque : opaque.toColourspace('srgb');
}
