import { PlatformError } from '../contract/errors.ts';
import { FORMATS_DEFAULT, type ImageFormat } from './image.ts';

/** What the first bytes of a file say. */
export interface Header {
  format: ImageFormat;
  /** Pixels, 0 where only the decoder knows. */
  width: number;
  height: number;
  /** Of a JPEG, as far as it has a frame header. */
  channels?: number | undefined;
  /** Decoding cannot take long: it may be done in a thread, which nobody can stop inside a decoder. */
  simple: boolean;
}

/** Major brands of still pictures and sequences in ISO base media files: HEVC, then AV1, then either. */
const HEIF_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'avif', 'avis', 'mif1', 'msf1']);
const SIMPLE_PIXELS_MAX = 12_000_000;

/** @throws PlatformError imageInvalid for a format that is not accepted, imageTooLarge above `pixelsMax` pixels. */
export function readHeader(
  bytes: Uint8Array,
  pixelsMax: number,
  formats: readonly ImageFormat[] = FORMATS_DEFAULT,
): Header {
  const header = parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!header || !formats.includes(header.format)) {
    throw new PlatformError('imageInvalid', refusal(bytes, header?.format, formats));
  }
  checkPixels(header.width, header.height, pixelsMax);
  return { ...header, simple: header.simple && header.width * header.height <= SIMPLE_PIXELS_MAX };
}

/** @throws PlatformError imageTooLarge */
export function checkPixels(width: number, height: number, pixelsMax: number): void {
  if (width * height <= pixelsMax) return;
  const detail = `Image has ${width}x${height} pixels, allowed are ${pixelsMax}; send a smaller one`;
  throw new PlatformError('imageTooLarge', detail);
}

function refusal(bytes: Uint8Array, found: ImageFormat | undefined, formats: readonly ImageFormat[]): string {
  if (bytes.length === 0) return 'Image is empty (0 bytes)';
  const what = found ? `a file of format ${found}` : 'of no known format';
  return `Image is ${what}, going by its first bytes; accepted are ${formats.join(', ')}`;
}

function parse(bytes: Buffer): Header | undefined {
  const starts = (text: string, at = 0): boolean => bytes.toString('latin1', at, at + text.length) === text;
  const unread = { width: 0, height: 0, simple: false };
  if (starts('\xff\xd8\xff')) return parseJpeg(bytes);
  if (starts('\x89PNG\r\n\x1a\n')) return parsePng(bytes);
  if (starts('RIFF') && starts('WEBP', 8)) return parseWebp(bytes);
  if (starts('II*\0') || starts('MM\0*')) return { format: 'tiff', ...unread };
  if (starts('GIF87a') || starts('GIF89a')) return { format: 'gif', ...unread };
  if (starts('ftyp', 4) && HEIF_BRANDS.has(bytes.toString('latin1', 8, 12))) return { format: 'heif', ...unread };
  if (starts('BM') && bytes.length >= 26) return { format: 'bmp', ...unread, simple: true };
  if (/^P[56]\s/.test(bytes.toString('latin1', 0, 3))) return { format: 'ppm', ...unread, simple: true };
  return undefined;
}

/** Walks the segments up to the frame header: C0 and C1 are baseline, the others are left to the decoder. */
function parseJpeg(bytes: Buffer): Header {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return { format: 'jpeg', width, height, channels: bytes[at + 9], simple: marker <= 0xc1 && height > 0 };
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return { format: 'jpeg', width: 0, height: 0, simple: false };
}

function parsePng(bytes: Buffer): Header {
  if (bytes.length < 29) return { format: 'png', width: 0, height: 0, simple: false };
  const interlaced = bytes[28] !== 0;
  return { format: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), simple: !interlaced };
}

function parseWebp(bytes: Buffer): Header {
  const header: Header = { format: 'webp', width: 0, height: 0, simple: false };
  if (bytes.length < 30) return header;
  const chunk = bytes.toString('latin1', 12, 16);
  if (chunk === 'VP8 ') {
    return { ...header, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff, simple: true };
  }
  if (chunk === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { ...header, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, simple: true };
  }
  if (chunk !== 'VP8X') return header;
  const animated = (bytes.readUInt8(20) & 2) !== 0;
  return { ...header, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, simple: !animated };
}
