import { readHeader } from './format.ts';
import { sharp } from './safeSharp.ts';

const CONTENT_TYPES: Record<string, string> = { ppm: 'image/x-portable-pixmap' };
const ORIGIN_QUALITY = 95;

/** The content type of a photo that was decoded before, by its first bytes. @throws PlatformError imageInvalid */
export function contentTypeOf(photo: Uint8Array): string {
  const { format } = readHeader(photo, Number.POSITIVE_INFINITY);
  return CONTENT_TYPES[format] ?? `image/${format}`;
}

/** A source image as an upright JPEG, for policies that want all source images in one format. */
export async function toJpeg(photo: Uint8Array): Promise<Buffer> {
  return sharp(photo).autoOrient().flatten({ background: '#ffffff' }).jpeg({ quality: ORIGIN_QUALITY }).toBuffer();
}
