import { readHeader } from './format.ts';
import { IMAGE_FORMATS } from './image.ts';

const CONTENT_TYPES: Record<string, string> = { ppm: 'image/x-portable-pixmap' };

/** The content type of a photo that was decoded before, by its first bytes. @throws PlatformError imageInvalid */
export function contentTypeOf(photo: Uint8Array): string {
  const { format } = readHeader(photo, Number.POSITIVE_INFINITY, IMAGE_FORMATS);
  return CONTENT_TYPES[format] ?? `image/${format}`;
}
